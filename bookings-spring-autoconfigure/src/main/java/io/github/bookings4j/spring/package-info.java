/** Bookings in the transactions that Spring manages, and what applications hear of them. */
@NullMarked
package io.github.bookings4j.spring;

import org.jspecify.annotations.NullMarked;
