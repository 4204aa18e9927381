/** How fast bookings are written on real servers, beside hand-written SQL and JPA. */
@NullMarked
package io.github.bookings4j.benchmarks;

import org.jspecify.annotations.NullMarked;
