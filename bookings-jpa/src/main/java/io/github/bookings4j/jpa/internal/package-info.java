/** How entities and columns belong together; of no use to hosts. */
@NullMarked
package io.github.bookings4j.jpa.internal;

import org.jspecify.annotations.NullMarked;
