package io.github.bookings4j.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.UnsafeTransactionException;
import io.github.bookings4j.spring.autoconfigure.BookingEntitiesAutoConfiguration;
import io.github.bookings4j.spring.autoconfigure.BookingStoreAutoConfiguration;
import io.github.bookings4j.spring.autoconfigure.BookingsAutoConfiguration;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a store does in the transactions that Spring has open. */
abstract class SpringTransactionContract {

    ConfigurableApplicationContext application;
    Bookings bookings;
    Told told;
    private JdbcTemplate sql;

    /** What else the application has. */
    abstract String[] properties();

    /** Who has its transactions. */
    abstract Class<? extends PlatformTransactionManager> manager();

    /** More of its configuration. */
    abstract Class<?>[] more();

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        BookingEntitiesAutoConfiguration.class,
        BookingStoreAutoConfiguration.class,
        BookingsAutoConfiguration.class
    })
    @Import({Salon.Services.class, Told.class})
    static class Application {}

    /** Remembers what it was told, and does what it was asked to then. */
    static class Told {

        final List<Instant> starts = new ArrayList<>();
        private Runnable then = () -> {};

        @EventListener
        void hear(PublishedBookingEvent event) {
            starts.add(event.booking().start());
            then.run();
        }
    }

    @BeforeEach
    void start() {
        application = new SpringApplicationBuilder(Stream.concat(Stream.of(Application.class), Stream.of(more()))
                        .toArray(Class<?>[]::new))
                .web(WebApplicationType.NONE)
                .properties("spring.main.banner-mode=off")
                .properties(properties())
                .run();
        assertThat(application.getBean(PlatformTransactionManager.class)).isInstanceOf(manager());
        bookings = application.getBean(Bookings.class);
        told = application.getBean(Told.class);
        sql = new JdbcTemplate(application.getBean(DataSource.class));
        sql.execute("create table invoice (id int primary key)");
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void bookingsAreCommittedWithTheApplicationsOwnData() {
        in(TransactionDefinition.PROPAGATION_REQUIRED, status -> {
            bookings.create(Salon.haircut(0));
            sql.update("insert into invoice values (1)");
            assertThat(told.starts).as("before the commit").isEmpty();
        });
        assertThat(taken()).containsExactly(hour(0));
        assertThat(invoices()).isEqualTo(1);
        assertThat(told.starts).containsExactly(hour(0));
    }

    @Test
    void bookingsAreRolledBackWithIt() {
        assertThatThrownBy(() -> in(TransactionDefinition.PROPAGATION_REQUIRED, status -> {
                    bookings.create(Salon.haircut(0));
                    sql.update("insert into invoice values (1)");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(taken()).isEmpty();
        assertThat(invoices()).isZero();
        assertThat(told.starts).isEmpty();
    }

    @Test
    void whatTheTransactionHasWrittenIsSeenInIt() {
        in(TransactionDefinition.PROPAGATION_REQUIRED, status -> {
            bookings.create(Salon.haircut(0));
            assertThat(taken()).containsExactly(hour(0));
            status.setRollbackOnly();
        });
        assertThat(taken()).isEmpty();
    }

    @Test
    void aRefusalDoesNotEndTheTransaction() {
        bookings.create(Salon.haircut(0));
        in(TransactionDefinition.PROPAGATION_REQUIRED, status -> {
            assertThatThrownBy(() -> bookings.create(Salon.haircut(0))).isInstanceOf(BookingRejectedException.class);
            bookings.create(Salon.haircut(1));
        });
        assertThat(taken()).containsExactly(hour(0), hour(1));
        assertThat(told.starts).containsExactly(hour(0), hour(1));
    }

    @Test
    void withoutATransactionTheStoreHasItsOwn() {
        bookings.create(Salon.haircut(0));
        assertThat(taken()).containsExactly(hour(0));
        assertThat(told.starts).containsExactly(hour(0));
    }

    @Test
    void aTransactionOfItsOwnIsCommittedWhateverBecomesOfTheOuterOne() {
        in(TransactionDefinition.PROPAGATION_REQUIRED, status -> {
            bookings.create(Salon.haircut(0));
            status.setRollbackOnly();
            in(
                    TransactionDefinition.PROPAGATION_NOT_SUPPORTED,
                    none -> assertThat(taken()).isEmpty());
        });
        in(TransactionDefinition.PROPAGATION_REQUIRED, status -> {
            in(TransactionDefinition.PROPAGATION_REQUIRES_NEW, inner -> bookings.create(Salon.haircut(1)));
            assertThat(told.starts).containsExactly(hour(1));
            status.setRollbackOnly();
        });
        assertThat(taken()).containsExactly(hour(1));
    }

    @Test
    void aSuspendedTransactionGoesOn() {
        in(TransactionDefinition.PROPAGATION_REQUIRED, status -> {
            taken();
            in(
                    TransactionDefinition.PROPAGATION_NOT_SUPPORTED,
                    none -> assertThat(taken()).isEmpty());
            bookings.create(Salon.haircut(0));
        });
        assertThat(told.starts).containsExactly(hour(0));
        assertThat(taken()).containsExactly(hour(0));
    }

    @Test
    void whoIsToldAfterTheCommitMayBook() {
        told.then = () -> {
            told.then = () -> {};
            bookings.create(Salon.haircut(1));
        };
        in(TransactionDefinition.PROPAGATION_REQUIRED, status -> bookings.create(Salon.haircut(0)));
        assertThat(taken()).containsExactly(hour(0), hour(1));
        assertThat(told.starts).containsExactly(hour(0), hour(1));
    }

    @Test
    void whoeverRunsAfterTheCommitMayBookInATransactionOfTheStoresOwn() {
        in(TransactionDefinition.PROPAGATION_REQUIRED, status -> {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int outcome) {
                    bookings.create(Salon.haircut(1));
                }
            });
            bookings.create(Salon.haircut(0));
        });
        assertThat(taken()).containsExactly(hour(0), hour(1));
        assertThat(told.starts).containsExactly(hour(0), hour(1));
    }

    @Test
    void orInANewOneThatMayBeRolledBack() {
        in(TransactionDefinition.PROPAGATION_REQUIRED, status -> {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int outcome) {
                    in(TransactionDefinition.PROPAGATION_REQUIRES_NEW, inner -> {
                        bookings.create(Salon.haircut(1));
                        inner.setRollbackOnly();
                    });
                }
            });
            bookings.create(Salon.haircut(0));
        });
        assertThat(taken()).containsExactly(hour(0));
    }

    @Test
    void aListenerThatFailsChangesNothing() {
        told.then = () -> {
            throw new IllegalStateException("the mail server is away");
        };
        in(TransactionDefinition.PROPAGATION_REQUIRED, status -> bookings.create(Salon.haircut(0)));
        assertThat(taken()).containsExactly(hour(0));
    }

    @Test
    void aReadOnlyTransactionMayLookButNotBook() {
        TransactionTemplate readOnly = template(TransactionDefinition.PROPAGATION_REQUIRED);
        readOnly.setReadOnly(true);
        readOnly.executeWithoutResult(status -> {
            assertThat(taken()).isEmpty();
            assertThatThrownBy(() -> bookings.create(Salon.haircut(0)))
                    .isInstanceOf(UnsafeTransactionException.class)
                    .hasMessageContaining("read-only");
        });
    }

    @Test
    void theFeedIsReadBesideTheTransaction() {
        bookings.create(Salon.haircut(0));
        in(TransactionDefinition.PROPAGATION_REQUIRED, status -> {
            bookings.create(Salon.haircut(1));
            assertThat(bookings.eventsAfter(0, 10)).hasSize(1);
        });
        assertThat(bookings.eventsAfter(0, 10)).hasSize(2);
    }

    void in(int propagation, Consumer<TransactionStatus> work) {
        template(propagation).executeWithoutResult(status -> work.accept(status));
    }

    private TransactionTemplate template(int propagation) {
        TransactionTemplate template = new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
        template.setPropagationBehavior(propagation);
        return template;
    }

    private List<TimeRange> busy() {
        return bookings.busyIntervals("anna", TimeRange.of(Salon.NINE, Duration.ofDays(1)));
    }

    List<Instant> taken() {
        return busy().stream().map(TimeRange::start).toList();
    }

    private Integer invoices() {
        return sql.queryForObject("select count(*) from invoice", Integer.class);
    }

    static Instant hour(int afterNine) {
        return Salon.NINE.plus(Duration.ofHours(afterNine));
    }
}
