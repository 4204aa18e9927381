package io.github.bookings4j.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.TenantBookings;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.memory.InMemoryBookingStore;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.slots.Slot;
import io.github.bookings4j.slots.SlotQuery;
import io.github.bookings4j.slots.SlotsEngine;
import io.github.bookings4j.spi.BookingAttempt;
import io.github.bookings4j.spi.BookingRule;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.ServiceCatalog;
import io.github.bookings4j.spi.TransactionListener;
import io.github.bookings4j.spring.PublishedBookingEvent;
import io.github.bookings4j.spring.Salon;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

class BookingsAutoConfigurationTest {

    private final ApplicationContextRunner inMemory = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    BookingEntitiesAutoConfiguration.class,
                    BookingStoreAutoConfiguration.class,
                    BookingMetricsAutoConfiguration.class,
                    BookingsAutoConfiguration.class))
            .withPropertyValues("bookings.store=memory");
    private final ApplicationContextRunner salon = inMemory.withUserConfiguration(Salon.Services.class);

    @Test
    void anApplicationWithServicesHasBookings() {
        salon.run(context -> {
            Bookings bookings = context.getBean(Bookings.class);
            assertThat(bookings.get(bookings.create(Salon.haircut(0)).id()).start())
                    .isEqualTo(Salon.NINE);
        });
    }

    @Test
    void anApplicationWithoutServicesHasNone() {
        inMemory.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Bookings.class));
    }

    @Test
    void nothingIsKeptInMemoryUnlessThatIsWanted() {
        salon.withPropertyValues("bookings.store=jooq")
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(BookingStore.class)
                        .doesNotHaveBean(Bookings.class));
    }

    @Test
    void aStoreThatThereIsNotIsRefusedByName() {
        salon.withPropertyValues("bookings.store=files")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("StoreKind.files"));
    }

    @Test
    void openingHoursMakeAnEngine() {
        salon.withUserConfiguration(Salon.Hours.class)
                .run(context -> assertThat(day(context.getBean(Bookings.class)))
                        .hasSize(29)
                        .first()
                        .extracting(Slot::start)
                        .isEqualTo(Salon.NINE));
    }

    @Test
    void itsStepMayBeSet() {
        salon.withUserConfiguration(Salon.Hours.class)
                .withPropertyValues("bookings.slots.step=1h")
                .run(context -> assertThat(day(context.getBean(Bookings.class))).hasSize(8));
    }

    @Test
    void anEngineOfTheApplicationsOwnComesFirst() {
        SlotsEngine never = query -> List.of();
        salon.withUserConfiguration(Salon.Hours.class)
                .withBean(SlotsEngine.class, () -> never)
                .run(context -> assertThat(context).getBean(SlotsEngine.class).isSameAs(never));
    }

    @Test
    void aStoreOfTheApplicationsOwnComesFirst() {
        BookingStore own = new InMemoryBookingStore();
        salon.withBean(BookingStore.class, () -> own)
                .run(context -> assertThat(context).getBean(BookingStore.class).isSameAs(own));
    }

    @Test
    void bookingsOfTheApplicationsOwnComeFirst() {
        Bookings own = Bookings.builder()
                .store(new InMemoryBookingStore())
                .services(ServiceCatalog.of())
                .build();
        salon.withBean(Bookings.class, () -> own)
                .run(context -> assertThat(context).getBean(Bookings.class).isSameAs(own));
    }

    @Test
    void withTenantsThereIsNoWayAroundThem() {
        salon.withPropertyValues("bookings.multi-tenant=true").run(context -> {
            assertThat(context).doesNotHaveBean(Bookings.class);
            context.getBean(TenantBookings.class).forTenant("salon-1").create(Salon.haircut(0));
        });
    }

    @Test
    void rulesOfTheApplicationCount() {
        salon.withBean(BookingRule.class, () -> new BookingRule() {
                    @Override
                    public String code() {
                        return "HOUSE_FULL";
                    }

                    @Override
                    public Optional<Rejection> check(BookingAttempt attempt) {
                        return Optional.of(Rejection.byHost("HOUSE_FULL", "no more", Map.of()));
                    }
                })
                .run(context -> assertThatThrownBy(
                                () -> context.getBean(Bookings.class).create(Salon.haircut(0)))
                        .isInstanceOfSatisfying(
                                BookingRejectedException.class,
                                refused -> assertThat(refused.rejections())
                                        .extracting(Rejection::code)
                                        .containsExactly("HOUSE_FULL")));
    }

    @Test
    void listenersInTheTransactionMayRefuseItAll() {
        TransactionListener failing = (event, booking, transaction) -> {
            throw new IllegalStateException("no");
        };
        salon.withBean(TransactionListener.class, () -> failing).run(context -> {
            Bookings bookings = context.getBean(Bookings.class);
            assertThatThrownBy(() -> bookings.create(Salon.haircut(0))).hasMessage("no");
            assertThat(bookings.busyIntervals("anna", TimeRange.of(Salon.NINE, Duration.ofDays(1))))
                    .isEmpty();
        });
    }

    @Test
    void theApplicationHearsOfWhatHappened() {
        salon.withUserConfiguration(Ears.class).run(context -> {
            context.getBean(Bookings.class).create(Salon.haircut(0));
            assertThat(context.getBean(Ears.class).heard)
                    .extracting(heard -> heard.event().type())
                    .containsExactly(BookingEventType.CREATED);
        });
    }

    @Test
    void whatHappensIsCounted() {
        salon.withBean(MeterRegistry.class, SimpleMeterRegistry::new).run(context -> {
            context.getBean(Bookings.class).create(Salon.haircut(0));
            assertThat(context.getBean(MeterRegistry.class)
                            .counter("bookings.events", "type", "created")
                            .count())
                    .isEqualTo(1);
        });
    }

    @Test
    void propertiesReachTheRules() {
        salon.withPropertyValues("bookings.duplicate-guard=1h").run(context -> {
            Bookings bookings = context.getBean(Bookings.class);
            bookings.create(Salon.haircut(0));
            assertThatThrownBy(() -> bookings.create(Salon.haircut(1)))
                    .isInstanceOfSatisfying(
                            BookingRejectedException.class,
                            refused -> assertThat(refused.rejections())
                                    .extracting(Rejection::code)
                                    .containsExactly("DUPLICATE"));
        });
    }

    @Test
    void aCustomizerHasTheLastWord() {
        salon.withPropertyValues("bookings.duplicate-guard=1h")
                .withBean(BookingsBuilderCustomizer.class, () -> builder -> builder.duplicateGuard(Duration.ZERO))
                .run(context -> {
                    Bookings bookings = context.getBean(Bookings.class);
                    bookings.create(Salon.haircut(0));
                    assertThat(bookings.create(Salon.haircut(1)).start())
                            .isEqualTo(Salon.NINE.plus(Duration.ofHours(1)));
                });
    }

    private static List<Slot> day(Bookings bookings) {
        return bookings.availableSlots(
                SlotQuery.forService("haircut").provider("anna").in(TimeRange.of(Salon.NINE, Duration.ofHours(12))));
    }

    @Configuration(proxyBeanMethods = false)
    static class Ears {

        private final List<PublishedBookingEvent> heard = new ArrayList<>();

        @EventListener
        void hear(PublishedBookingEvent event) {
            heard.add(event);
        }
    }
}
