package io.github.bookings4j.internal;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.BookedAddOn;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingBuilder;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.EditRequest;
import io.github.bookings4j.model.Money;
import io.github.bookings4j.model.Notes;
import io.github.bookings4j.model.Price;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.ServiceSnapshot;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * R11: changes what touches neither time nor status, in any status and without locks.
 *
 * @param type EDITED, NOTE_ADDED or PRICE_SET
 * @param edit makes the booking as it shall be
 * @param staffOnly whether customers may not
 * @param by who asks
 */
public record EditCommand(BookingEventType type, UnaryOperator<Booking> edit, boolean staffOnly, By by)
        implements Command {

    /** Customer details, notes, metadata, external reference. Internal notes are staff's: a customer leaves them as they are. */
    public static EditCommand of(EditRequest request) {
        boolean customer = request.by().actor().isCustomer();
        return new EditCommand(
                BookingEventType.EDITED,
                booking -> {
                    BookingBuilder builder = booking.toBuilder();
                    request.customer().ifPresent(builder::customer);
                    request.notes()
                            .map(notes -> customer
                                    ? new Notes(
                                            notes.customer(), booking.notes().internal())
                                    : notes)
                            .ifPresent(builder::notes);
                    request.metadata().ifPresent(builder::metadata);
                    request.externalReference().ifPresent(value -> builder.externalReference(Optional.of(value)));
                    return builder.build();
                },
                false,
                request.by());
    }

    /** One more note. */
    public static EditCommand note(Notes.Kind kind, String text, By by) {
        return new EditCommand(
                BookingEventType.NOTE_ADDED,
                booking -> booking.toBuilder()
                        .notes(booking.notes().plus(kind, text))
                        .build(),
                kind == Notes.Kind.INTERNAL,
                by);
    }

    /** The price of the service in this booking; add-ons come on top, so the currency stays. */
    public static EditCommand price(Money amount, By by) {
        return new EditCommand(
                BookingEventType.PRICE_SET,
                booking -> booking.toBuilder()
                        .sold(booking.sold().withPrice(Price.fixed(inSameCurrency(amount, booking.sold()))))
                        .build(),
                true,
                by);
    }

    private static Money inSameCurrency(Money amount, ServiceSnapshot sold) {
        Stream.concat(Stream.of(sold.price()), sold.addOns().stream().map(BookedAddOn::price))
                .flatMap(price -> price.amount().stream())
                .map(Money::currency)
                .filter(currency -> !currency.equals(amount.currency()))
                .findFirst()
                .ifPresent(currency -> {
                    throw new IllegalArgumentException("amount: must be in " + currency + ", was " + amount);
                });
        return amount;
    }

    @Override
    public boolean isDone(Booking booking) {
        return edit.apply(booking).equals(booking);
    }

    @Override
    public Plan plan(Booking booking, Instant now) {
        if (staffOnly && by.actor().isCustomer()) {
            return Plan.Refused.because(Rejection.of(
                    Rule.INVALID_TRANSITION,
                    "only staff or system may do that",
                    new RejectionDetails.InStatus(booking.status())));
        }
        Booking after = edit.apply(booking);
        Draft draft = Draft.of(Optional.of(booking), after, type, by, now);
        return Plan.writingUnlocked(draft.naming(fields(booking, after)));
    }

    private static Set<String> fields(Booking before, Booking after) {
        Set<String> fields = new TreeSet<>();
        differ(
                fields,
                "customer.reference",
                before.customer().reference(),
                after.customer().reference());
        differ(
                fields,
                "customer.name",
                before.customer().name(),
                after.customer().name());
        differ(
                fields,
                "customer.email",
                before.customer().email(),
                after.customer().email());
        differ(
                fields,
                "customer.phone",
                before.customer().phone(),
                after.customer().phone());
        differ(
                fields,
                "notes.customer",
                before.notes().customer(),
                after.notes().customer());
        differ(
                fields,
                "notes.internal",
                before.notes().internal(),
                after.notes().internal());
        differ(fields, "metadata", before.metadata(), after.metadata());
        differ(fields, "externalReference", before.externalReference(), after.externalReference());
        differ(fields, "price", before.sold().price(), after.sold().price());
        return fields;
    }

    private static void differ(Set<String> fields, String name, Object before, Object after) {
        if (!before.equals(after)) {
            fields.add(name);
        }
    }
}
