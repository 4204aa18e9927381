package io.github.bookings4j.spring.autoconfigure;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.BookingsBuilder;
import io.github.bookings4j.TenantBookings;
import io.github.bookings4j.slots.Grid;
import io.github.bookings4j.slots.OpeningHoursSlotsEngine;
import io.github.bookings4j.slots.OpeningHoursSource;
import io.github.bookings4j.slots.SlotsEngine;
import io.github.bookings4j.spi.BookingListener;
import io.github.bookings4j.spi.BookingRule;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.CandidateOrder;
import io.github.bookings4j.spi.ServiceCatalog;
import io.github.bookings4j.spi.TransactionListener;
import io.github.bookings4j.spring.PublishedBookingEvent;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Scope;

/**
 * The bookings of an application that has a {@link ServiceCatalog} and a {@link BookingStore}, which may be the one that
 * {@link BookingStoreAutoConfiguration} makes. Each bean backs off where the application has one of its own.
 */
@AutoConfiguration(after = BookingStoreAutoConfiguration.class)
@EnableConfigurationProperties(BookingsProperties.class)
public final class BookingsAutoConfiguration {

    /** On the opening hours that the application has. */
    @Bean
    @ConditionalOnBean(OpeningHoursSource.class)
    @ConditionalOnMissingBean(SlotsEngine.class)
    SlotsEngine openingHoursSlotsEngine(OpeningHoursSource hours, BookingsProperties properties) {
        return OpeningHoursSlotsEngine.of(hours)
                .grid(Grid.every(properties.slots().step()))
                .buffersMustFit(properties.slots().buffersMustFit());
    }

    /** Tells the listeners of the application after each commit. */
    @Bean
    BookingListener bookingEventPublisher(ApplicationEventPublisher publisher) {
        return (event, booking) -> publisher.publishEvent(new PublishedBookingEvent(event, booking));
    }

    /** A new one for each bean that asks: an application that needs several {@link Bookings} builds them from it. */
    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    @ConditionalOnBean({ServiceCatalog.class, BookingStore.class})
    @ConditionalOnMissingBean
    BookingsBuilder bookingsBuilder(
            BookingsProperties properties,
            BookingStore store,
            ServiceCatalog services,
            ObjectProvider<SlotsEngine> slots,
            ObjectProvider<CandidateOrder> candidateOrder,
            ObjectProvider<InstantSource> clock,
            ObjectProvider<BookingRule> rules,
            ObjectProvider<TransactionListener> inTransaction,
            ObjectProvider<BookingListener> afterCommit,
            ObjectProvider<BookingsBuilderCustomizer> customizers) {
        BookingsBuilder builder = Bookings.builder()
                .store(store)
                .services(services)
                .bufferRule(properties.bufferRule())
                .duplicateGuard(properties.duplicateGuard())
                .slotValidation(properties.slotValidation());
        slots.ifAvailable(builder::slots);
        candidateOrder.ifAvailable(builder::candidateOrder);
        clock.ifAvailable(builder::clock);
        rules.orderedStream().forEach(builder::rule);
        inTransaction.orderedStream().forEach(builder::inTransaction);
        afterCommit.orderedStream().forEach(builder::afterCommit);
        customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
        return builder;
    }

    /** The bookings of an application without tenants. */
    @Bean
    @ConditionalOnBean(BookingsBuilder.class)
    @ConditionalOnMissingBean({Bookings.class, TenantBookings.class})
    @ConditionalOnProperty(name = "bookings.multi-tenant", havingValue = "false", matchIfMissing = true)
    Bookings bookings(BookingsBuilder builder) {
        return builder.build();
    }

    /** The bookings of an application with tenants. */
    @Bean
    @ConditionalOnBean(BookingsBuilder.class)
    @ConditionalOnMissingBean({Bookings.class, TenantBookings.class})
    @ConditionalOnProperty(name = "bookings.multi-tenant", havingValue = "true")
    TenantBookings tenantBookings(BookingsBuilder builder) {
        return builder.buildMultiTenant();
    }
}
