package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.testkit.conformance.TermsFields.About;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a case about changing bookings takes for granted: bookings that were sold on some terms, and what is on offer today.
 *
 * @param conditions what there is around
 * @param bookings those that may be changed
 * @param today what is on offer today
 */
record ChangeReader(Conditions conditions, List<GivenBooking> bookings, List<Script.Offer> today) {

    private static final String SERVICE = "service";
    private static final Instant START = Instant.parse("2025-01-02T09:00:00Z");

    /** Reads {@code given}. */
    static ChangeReader read(About about, Fields given) {
        List<AddOn> addOns =
                given.elements("addons").stream().map(TermsFields::addOn).toList();
        Terms plain = TermsFields.service(Terms.standard().addOns(addOns), given);
        Fields service = given.object("service");
        Terms offered = TermsFields.policy(TermsFields.service(plain, service), service, about);
        Fields snapshot = given.object("snapshot");
        Terms sold = TermsFields.policy(TermsFields.policy(offered, given, about), snapshot, about);
        sold = lasting(TermsFields.time(sold, snapshot), given.optional("snapshotDuration"));
        Optional<Value> durationNow = given.optional("serviceDurationNow");
        Terms today = lasting(offered, durationNow);
        Conditions conditions = Conditions.read(given);
        List<GivenBooking> bookings = bookings(given, sold.onceSold());
        List<Script.Offer> offers = new ArrayList<>();
        if (given.has("bookings")) {
            bookings.forEach(it -> offers.add(new Script.Offer(
                    it.service(),
                    lasting(today.lasting(it.terms().duration()), durationNow)
                            .buffers(
                                    it.terms().buffers().before(),
                                    it.terms().buffers().after()))));
        }
        offers.add(new Script.Offer(SERVICE, today));
        return new ChangeReader(conditions, bookings, offers);
    }

    private static List<GivenBooking> bookings(Fields given, Terms sold) {
        List<AddOn> active = sold.addOns().stream()
                .map(it -> new AddOn(it.id(), it.name(), it.extraDuration(), it.price(), true))
                .toList();
        List<String> booked = given.optional("addonIds")
                .map(GivenReader::keys)
                .orElse(active.stream().map(AddOn::id).toList());
        GivenStatus status = given.optional("status")
                .map(value -> value.oneOf(GivenStatus.class))
                .orElse(GivenStatus.CONFIRMED);
        GivenReader reader = new GivenReader(Value::instant, sold.addOns(active), status, booked);
        return given.has("bookings")
                ? reader.each(given.elements("bookings"), "booking-")
                : List.of(reader.starting(given, SERVICE, START));
    }

    private static Terms lasting(Terms terms, Optional<Value> duration) {
        return duration.map(value -> terms.lasting(value.minutes())).orElse(terms);
    }

    /** The case: one command or a list of them, each with its expectations; those of the last may stand alone. */
    Script script(StepReader reader, Value when, Value then) {
        List<Fields> commands = many(when);
        List<Fields> expected = many(then);
        int unsaid = then.isArray() ? 0 : commands.size() - 1;
        if (commands.isEmpty() || commands.size() != expected.size() + unsaid) {
            throw then.unusable("as many as when, which has " + commands.size());
        }
        Script.Offer offer = today.get(today.size() - 1);
        List<Script.Line> lines = new ArrayList<>();
        for (int i = 0; i < commands.size(); i++) {
            Expectation expectation =
                    i < unsaid ? Expectation.answer(Optional.empty()) : Expectation.read(expected.get(i - unsaid));
            lines.add(reader.line(commands.get(i), bookings.size(), offer, expectation));
        }
        return new Script(conditions, bookings, today, lines);
    }

    private static List<Fields> many(Value value) {
        return value.isArray() ? value.elements().stream().map(Value::fields).toList() : List.of(value.fields());
    }
}
