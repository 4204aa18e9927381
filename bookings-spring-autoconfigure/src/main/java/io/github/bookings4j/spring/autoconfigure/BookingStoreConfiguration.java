package io.github.bookings4j.spring.autoconfigure;

import io.github.bookings4j.jooq.JooqBookingStore;
import io.github.bookings4j.jpa.JpaBookingStore;
import io.github.bookings4j.memory.InMemoryBookingStore;
import io.github.bookings4j.schema.BookingsSchema;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spring.SpringJooqBookingStore;
import io.github.bookings4j.spring.SpringJpaBookingStore;
import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.jdbc.init.DataSourceScriptDatabaseInitializer;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;

/** The stores that there may be, and their tables: one is chosen. */
final class BookingStoreConfiguration {

    private static final String STORE = "bookings.store";

    private BookingStoreConfiguration() {}

    /** Creates them where they are not there; not for a store of the application's own. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({BookingsSchema.class, DataSourceScriptDatabaseInitializer.class})
    @ConditionalOnSingleCandidate(DataSource.class)
    @ConditionalOnMissingBean(BookingStore.class)
    // Without it, nobody would wait for the tables.
    @Import(DatabaseInitializationDependencyConfigurer.class)
    static final class Tables {

        @Bean
        @ConditionalOnMissingBean
        BookingsSchemaInitializer bookingsSchemaInitializer(DataSource dataSource, BookingsProperties properties) {
            return new BookingsSchemaInitializer(dataSource, properties);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({JpaBookingStore.class, EntityManagerFactoryUtils.class})
    @ConditionalOnSingleCandidate(EntityManagerFactory.class)
    @ConditionalOnMissingBean(BookingStore.class)
    @ConditionalOnProperty(name = STORE, havingValue = "jpa", matchIfMissing = true)
    static final class ByJpa {

        @Bean
        @DependsOnDatabaseInitialization
        BookingStore bookingStore(EntityManagerFactory factory) {
            return SpringJpaBookingStore.on(factory);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({JooqBookingStore.class, DataSourceUtils.class})
    @ConditionalOnSingleCandidate(DataSource.class)
    @ConditionalOnMissingBean(BookingStore.class)
    @ConditionalOnProperty(name = STORE, havingValue = "jooq", matchIfMissing = true)
    static final class ByJooq {

        @Bean
        @DependsOnDatabaseInitialization
        BookingStore bookingStore(DataSource dataSource) {
            return SpringJooqBookingStore.on(dataSource);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(BookingStore.class)
    @ConditionalOnProperty(name = STORE, havingValue = "memory")
    static final class InMemory {

        @Bean
        BookingStore bookingStore() {
            return new InMemoryBookingStore();
        }
    }
}
