package io.github.bookings4j.examples.calendarfeed;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.github.bookings4j.examples.calendarfeed.mail.MailServer;
import io.github.bookings4j.testkit.SettableClock;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** What is around the platform: a clock that can be set, and a mail server that speaks SMTP. */
@TestConfiguration(proxyBeanMethods = false)
class TestPlatform {

    @Bean
    @Primary
    SettableClock testClock() {
        return SettableClock.at(Instant.parse("2030-01-07T08:00:00Z"));
    }

    /** On a port that stays the same when it is stopped and started again. */
    @Bean(initMethod = "start", destroyMethod = "stop")
    GreenMail smtp() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return new GreenMail(new ServerSetup(free.getLocalPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        }
    }

    @Bean
    DynamicPropertyRegistrar mailPort(GreenMail smtp) {
        return properties ->
                properties.add("spring.mail.port", () -> smtp.getSmtp().getPort());
    }

    @Bean
    @Primary
    UnsteadyMailServer unsteady(@Qualifier("mailServer") MailServer server) {
        return new UnsteadyMailServer(server);
    }
}
