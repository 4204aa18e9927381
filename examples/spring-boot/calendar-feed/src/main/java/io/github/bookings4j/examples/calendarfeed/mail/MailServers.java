package io.github.bookings4j.examples.calendarfeed.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** The mail server of the settings; the log, where there is none. */
@Configuration(proxyBeanMethods = false)
class MailServers {

    private static final Logger LOG = LoggerFactory.getLogger(MailServers.class);

    @Bean
    MailServer mailServer(ObjectProvider<JavaMailSender> smtp, @Value("${mail.from}") String from) {
        JavaMailSender sender = smtp.getIfAvailable();
        return sender == null
                ? letter -> LOG.info("to {}: {}: {}", letter.to(), letter.subject(), letter.text())
                : letter -> sender.send(message -> write(message, letter, from));
    }

    private static void write(MimeMessage message, Letter letter, String from) throws MessagingException {
        MimeMessageHelper mail = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        message.setHeader("Message-ID", "<" + letter.id() + "@feed.example>");
        mail.setFrom(from);
        mail.setTo(letter.to());
        mail.setSubject(letter.subject());
        mail.setText(letter.text());
    }
}
