package io.github.bookings4j.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BookingsPropertiesTest {

    @Test
    void editorsKnowEachProperty() throws IOException {
        String metadata = metadata();
        List<String> names = names("bookings", BookingsProperties.class).toList();
        assertThat(names).hasSize(9).allSatisfy(name -> assertThat(metadata).contains("\"name\": \"" + name + "\","));
    }

    private static Stream<String> names(String prefix, Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> names(prefix, component));
    }

    private static Stream<String> names(String prefix, RecordComponent component) {
        String name =
                prefix + "." + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return component.getType().isRecord() && component.getType().getEnclosingClass() == BookingsProperties.class
                ? names(name, component.getType())
                : Stream.of(name);
    }

    private static String metadata() throws IOException {
        try (InputStream in =
                BookingsProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
