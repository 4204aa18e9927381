package io.github.bookings4j.examples.calendarfeed.providers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.bookings4j.slots.OpeningHours;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Opening hours are plain records all the way down, so one column holds them. */
@Converter
class HoursAsJson implements AttributeConverter<OpeningHours, String> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .build();

    @Override
    public String convertToDatabaseColumn(OpeningHours hours) {
        try {
            return JSON.writeValueAsString(hours);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("hours: could not be written", e);
        }
    }

    @Override
    public OpeningHours convertToEntityAttribute(String json) {
        try {
            return JSON.readValue(json, OpeningHours.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("hours: could not be read", e);
        }
    }
}
