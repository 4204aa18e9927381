package io.github.bookings4j.examples.marketplace;

import java.time.InstantSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Catalog and hours are {@code offer.Services} and {@code offer.Providers}; all else comes by itself. */
@SpringBootApplication
public class MarketplaceApplication {

    /** Serves until it is stopped. */
    public static void main(String... args) {
        SpringApplication.run(MarketplaceApplication.class, args);
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }
}
