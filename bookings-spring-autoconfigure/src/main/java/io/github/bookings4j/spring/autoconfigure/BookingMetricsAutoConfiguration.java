package io.github.bookings4j.spring.autoconfigure;

import io.github.bookings4j.spi.BookingListener;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Counts what was committed, by kind of event: {@code bookings.events} with the tag {@code type}. */
@AutoConfiguration(
        before = BookingsAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean(MeterRegistry.class)
public final class BookingMetricsAutoConfiguration {

    @Bean
    BookingListener bookingEventCounter(MeterRegistry registry) {
        return (event, booking) -> registry.counter(
                        "bookings.events", "type", event.type().name().toLowerCase(Locale.ROOT))
                .increment();
    }
}
