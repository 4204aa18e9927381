package io.github.bookings4j.spring.autoconfigure;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/** The store and its tables, by what the application has: an entity manager factory, or a pool. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration"
        })
@EnableConfigurationProperties(BookingsProperties.class)
@Import({
    // In this order: where a store is there already, no tables are needed, and no other store.
    BookingStoreConfiguration.InMemory.class,
    BookingStoreConfiguration.Tables.class,
    BookingStoreConfiguration.ByJpa.class,
    BookingStoreConfiguration.ByJooq.class
})
public final class BookingStoreAutoConfiguration {}
