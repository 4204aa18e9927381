/** Bookings of a Spring Boot application, out of the beans that it has. */
@NullMarked
package io.github.bookings4j.spring.autoconfigure;

import org.jspecify.annotations.NullMarked;
