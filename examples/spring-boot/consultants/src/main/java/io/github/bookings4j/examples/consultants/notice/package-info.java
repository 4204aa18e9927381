/** Who is told of what. */
@NullMarked
package io.github.bookings4j.examples.consultants.notice;

import org.jspecify.annotations.NullMarked;
