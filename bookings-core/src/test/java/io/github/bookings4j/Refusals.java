package io.github.bookings4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.Rule;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Why commands are refused. */
public final class Refusals {

    private Refusals() {}

    /** The rules that refuse the command; empty if it succeeds. */
    public static List<Rule> refusalsOf(ThrowingCallable command) {
        return rules(rejectionsOf(command));
    }

    /** Why the command is refused; empty if it succeeds. */
    public static List<Rejection> rejectionsOf(ThrowingCallable command) {
        Throwable thrown = catchThrowable(command);
        if (thrown == null) {
            return List.of();
        }
        assertThat(thrown).isInstanceOf(BookingRejectedException.class);
        return ((BookingRejectedException) thrown).rejections();
    }

    /** The one reason for which the command is refused. */
    public static Rejection rejectionOf(ThrowingCallable command) {
        List<Rejection> rejections = rejectionsOf(command);
        assertThat(rejections).hasSize(1);
        return rejections.get(0);
    }

    /** The rules behind some rejections. */
    public static List<Rule> rules(List<Rejection> rejections) {
        return rejections.stream().map(Rejection::rule).toList();
    }
}
