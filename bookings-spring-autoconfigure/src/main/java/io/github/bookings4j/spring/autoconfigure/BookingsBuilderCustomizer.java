package io.github.bookings4j.spring.autoconfigure;

import io.github.bookings4j.BookingsBuilder;

/** Changes how bookings are wired, after properties and beans were applied. */
@FunctionalInterface
public interface BookingsBuilderCustomizer {

    /** Called once for each builder, in the order of the beans. */
    void customize(BookingsBuilder builder);
}
