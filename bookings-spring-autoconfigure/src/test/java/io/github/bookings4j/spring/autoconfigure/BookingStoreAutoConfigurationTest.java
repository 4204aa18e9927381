package io.github.bookings4j.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.jooq.JooqBookingStore;
import io.github.bookings4j.jpa.JpaBookingStore;
import io.github.bookings4j.jpa.entity.BookingEntity;
import io.github.bookings4j.memory.InMemoryBookingStore;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spring.Salon;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;

class BookingStoreAutoConfigurationTest {

    private final ApplicationContextRunner withPool = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    DataSourceTransactionManagerAutoConfiguration.class,
                    TransactionAutoConfiguration.class,
                    BookingEntitiesAutoConfiguration.class,
                    BookingStoreAutoConfiguration.class,
                    BookingsAutoConfiguration.class))
            .withUserConfiguration(Salon.Services.class);
    private final ApplicationContextRunner withJpa =
            withPool.withConfiguration(AutoConfigurations.of(HibernateJpaAutoConfiguration.class));

    @Test
    void aPoolIsEnough() {
        withPool.run(context -> {
            context.getBean(Bookings.class).create(Salon.haircut(0));
            assertThat(rows(context.getBean(DataSource.class))).isEqualTo(1);
        });
    }

    @Test
    void withoutJakartaPersistenceOnTheClassPathTooAndWithoutJooqNothing() {
        withPool.withClassLoader(
                        new FilteredClassLoader(JpaBookingStore.class, BookingEntity.class, EntityManager.class))
                .run(context -> assertThat(context).hasSingleBean(Bookings.class));
        withPool.withClassLoader(new FilteredClassLoader(JooqBookingStore.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(BookingStore.class));
    }

    @Test
    void anEntityManagerFactoryComesBeforeAPool() {
        withJpa.run(context -> {
            Booking booking = context.getBean(Bookings.class).create(Salon.haircut(0));
            try (EntityManager em = context.getBean(EntityManagerFactory.class).createEntityManager()) {
                assertThat(em.find(BookingEntity.class, booking.id().value())).isNotNull();
            }
        });
    }

    @Test
    void aPropertyChoosesOtherwise() {
        withJpa.withClassLoader(new FilteredClassLoader(JpaBookingStore.class))
                .withPropertyValues("bookings.store=jpa")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(BookingStore.class));
        withJpa.withPropertyValues("bookings.store=memory")
                .run(context ->
                        assertThat(context).getBean(BookingStore.class).isInstanceOf(InMemoryBookingStore.class));
    }

    @Test
    void hibernateLeavesTheTablesAsTheyAre() {
        withJpa.withPropertyValues(
                        "spring.jpa.hibernate.ddl-auto=create",
                        "spring.datasource.url=jdbc:h2:mem:kept;DB_CLOSE_DELAY=-1")
                .run(context -> {
                    context.getBean(Bookings.class).create(Salon.haircut(0));
                    assertThat(new JdbcTemplate(context.getBean(DataSource.class))
                                    .queryForObject("select count(*) from booking_lock", Integer.class))
                            .isPositive();
                });
        withJpa.withPropertyValues(
                        "spring.jpa.hibernate.ddl-auto=create",
                        "spring.datasource.url=jdbc:h2:mem:kept;DB_CLOSE_DELAY=-1")
                .run(context -> assertThat(rows(context.getBean(DataSource.class)))
                        .as("bookings of the run before")
                        .isEqualTo(1));
    }

    @Test
    void hibernateMayCheckThem() {
        withJpa.withPropertyValues("spring.jpa.hibernate.ddl-auto=validate")
                .run(context -> assertThat(context).hasSingleBean(Bookings.class));
    }

    @Test
    void theTablesMayBeLeftToOthers() {
        withPool.withPropertyValues("bookings.schema.create=never").run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(new JdbcTemplate(context.getBean(DataSource.class))
                            .queryForObject(
                                    "select count(*) from information_schema.tables where lower(table_name) = 'booking'",
                                    Integer.class))
                    .isZero();
        });
    }

    @Test
    void aStoreOfTheApplicationsOwnNeedsNoTables() {
        withPool.withBean(BookingStore.class, InMemoryBookingStore::new)
                .run(context -> assertThat(context).doesNotHaveBean(BookingsSchemaInitializer.class));
    }

    private static int rows(DataSource dataSource) {
        Integer count = new JdbcTemplate(dataSource).queryForObject("select count(*) from booking", Integer.class);
        return count == null ? 0 : count;
    }
}
