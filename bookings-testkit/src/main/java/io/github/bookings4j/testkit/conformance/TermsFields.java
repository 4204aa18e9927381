package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.ChangePolicy;
import io.github.bookings4j.model.Horizon;
import io.github.bookings4j.model.Money;
import io.github.bookings4j.model.Price;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads terms of a service. What an object does not name stays as it was. */
final class TermsFields {

    /** What the plain {@code noticeMinutes} and {@code allowed} of a case are about. */
    enum About {
        CANCELLING,
        MOVING
    }

    private enum AdvanceMode {
        INSTANT,
        CALENDAR_DAYS,
        BUSINESS_DAYS;

        Horizon horizon(int days) {
            return switch (this) {
                case INSTANT -> Horizon.elapsedDays(days);
                case CALENDAR_DAYS -> Horizon.calendarDays(days);
                case BUSINESS_DAYS -> Horizon.businessDays(days);
            };
        }
    }

    private TermsFields() {}

    /** Duration and buffers. */
    static Terms time(Terms base, Fields fields) {
        Duration duration = fields.optional("duration").map(Value::minutes).orElse(base.duration());
        Duration before = fields.optional("bufferBefore")
                .map(Value::minutes)
                .orElse(base.buffers().before());
        Duration after = fields.optional("bufferAfter")
                .map(Value::minutes)
                .orElse(base.buffers().after());
        return base.lasting(duration).buffers(before, after);
    }

    /** Duration, buffers, notice and horizon. */
    static Terms service(Terms base, Fields fields) {
        Duration notice = fields.optional("minNotice").map(Value::minutes).orElse(base.notice());
        AdvanceMode mode = fields.optional("advanceMode")
                .map(value -> value.oneOf(AdvanceMode.class))
                .orElse(AdvanceMode.INSTANT);
        Horizon horizon = fields.optional("maxAdvanceDays")
                .map(value -> mode.horizon(value.integer()))
                .orElse(base.horizon());
        return time(base, fields).notice(notice).horizon(horizon);
    }

    /** Whether and until when bookings may be cancelled and moved. */
    static Terms policy(Terms base, Fields fields, About about) {
        ChangePolicy policy = base.policy();
        boolean cancelling = about == About.CANCELLING;
        return base.policy(new ChangePolicy(
                truth(fields, "cancellationAllowed", cancelling, policy.cancellationAllowed()),
                notice(fields, "cancellationNoticeMinutes", cancelling, policy.cancellationNotice()),
                truth(fields, "rescheduleAllowed", !cancelling, policy.rescheduleAllowed()),
                notice(fields, "rescheduleNoticeMinutes", !cancelling, policy.rescheduleNotice())));
    }

    private static boolean truth(Fields fields, String name, boolean meant, boolean otherwise) {
        return fields.optional(name)
                .or(() -> meant ? fields.optional("allowed") : Optional.empty())
                .map(Value::truth)
                .orElse(otherwise);
    }

    private static Duration notice(Fields fields, String name, boolean meant, Duration otherwise) {
        return fields.optional(name)
                .or(() -> meant ? fields.optional("noticeMinutes") : Optional.empty())
                .map(Value::minutes)
                .orElse(otherwise);
    }

    /** An add-on: its id, or an object. */
    static AddOn addOn(Value value) {
        if (value.node().isTextual()) {
            return AddOn.of(value.text());
        }
        Fields fields = value.fields();
        AddOn addOn = AddOn.of(fields.required("id").key())
                .lasting(fields.optional("extra").map(Value::minutes).orElse(Duration.ZERO))
                .priced(fields.optional("price")
                        .map(price -> Price.fixed(Money.of(price.text(), "EUR")))
                        .orElse(Price.free()));
        boolean active = fields.optional("active").map(Value::truth).orElse(true);
        return active ? addOn : addOn.inactive();
    }

    /** How much longer an appointment is with these add-ons. */
    static Duration extra(List<AddOn> addOns, List<String> ids) {
        return addOns.stream()
                .filter(addOn -> ids.contains(addOn.id()))
                .map(AddOn::extraDuration)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
