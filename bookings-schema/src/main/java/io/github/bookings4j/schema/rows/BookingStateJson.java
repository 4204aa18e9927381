package io.github.bookings4j.schema.rows;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.bookings4j.model.BookedAddOn;
import io.github.bookings4j.model.BookingState;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.CancelledHow;
import io.github.bookings4j.model.Money;
import io.github.bookings4j.model.Price;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.model.Total;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A {@link BookingState} in JSON: times and durations as ISO 8601, amounts as text, absent parts left out. */
final class BookingStateJson {

    private BookingStateJson() {}

    static void write(BookingState state, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("status", state.status().name());
        writeOptional(out, "cancelledHow", state.cancelledHow());
        writeOptional(out, "expiresAt", state.expiresAt());
        out.writeStringField("start", state.time().start().toString());
        out.writeStringField("end", state.time().end().toString());
        out.writeArrayFieldStart("resources");
        for (String resource : state.resources().ids()) {
            out.writeString(resource);
        }
        out.writeEndArray();
        out.writeNumberField("partySize", state.partySize());
        out.writeNumberField("units", state.units());
        out.writeArrayFieldStart("addOns");
        for (BookedAddOn addOn : state.addOns()) {
            write(addOn, out);
        }
        out.writeEndArray();
        out.writeObjectFieldStart("total");
        out.writeStringField("kind", state.total().kind().name());
        writeMoney(out, state.total().amount());
        out.writeEndObject();
        out.writeEndObject();
    }

    static BookingState read(JsonObject json) {
        JsonObject total = json.object("total");
        return new BookingState(
                BookingStatus.valueOf(json.text("status")),
                json.optionalText("cancelledHow").map(CancelledHow::valueOf),
                json.optionalText("expiresAt").map(Instant::parse),
                TimeRange.of(Instant.parse(json.text("start")), Instant.parse(json.text("end"))),
                new ResourceSet(json.texts("resources")),
                json.integer("partySize"),
                json.integer("units"),
                json.objects("addOns").stream().map(BookingStateJson::addOn).toList(),
                new Total(Total.Kind.valueOf(total.text("kind")), money(total)));
    }

    private static void write(BookedAddOn addOn, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", addOn.id());
        out.writeStringField("name", addOn.name());
        out.writeStringField("extraDuration", addOn.extraDuration().toString());
        out.writeStringField("priceType", addOn.price().type().name());
        writeMoney(out, addOn.price().amount());
        out.writeBooleanField("perPerson", addOn.price().perPerson());
        out.writeEndObject();
    }

    private static BookedAddOn addOn(JsonObject json) {
        Price price = new Price(
                Price.Type.valueOf(json.text("priceType")), money(json), Boolean.parseBoolean(json.text("perPerson")));
        return new BookedAddOn(json.text("id"), json.text("name"), Duration.parse(json.text("extraDuration")), price);
    }

    private static void writeMoney(JsonGenerator out, Optional<Money> money) throws IOException {
        if (money.isPresent()) {
            out.writeStringField("amount", money.get().amount().toPlainString());
            out.writeStringField("currency", money.get().currency().getCurrencyCode());
        }
    }

    private static Optional<Money> money(JsonObject json) {
        return json.optionalText("amount").map(amount -> Money.of(amount, json.text("currency")));
    }

    private static void writeOptional(JsonGenerator out, String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            out.writeStringField(name, value.get().toString());
        }
    }
}
