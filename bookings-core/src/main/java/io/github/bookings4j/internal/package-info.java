/** Not for use: how the commands are carried out. Closed by the module descriptor. */
@NullMarked
package io.github.bookings4j.internal;

import org.jspecify.annotations.NullMarked;
