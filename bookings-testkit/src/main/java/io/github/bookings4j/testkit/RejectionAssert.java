package io.github.bookings4j.testkit;

import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.Rule;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on the reasons of a refusal. Begin with {@link BookingsAssertions#assertRejected}. */
public final class RejectionAssert extends AbstractThrowableAssert<RejectionAssert, BookingRejectedException> {

    RejectionAssert(@Nullable BookingRejectedException actual) {
        super(actual, RejectionAssert.class);
        as("the command's refusal").isNotNull();
    }

    /** These rules refuse and no others, in any order; a rule may refuse several times, once for each candidate. */
    public RejectionAssert withCodes(Rule... rules) {
        return withCodes(Arrays.stream(rules).map(Rule::name).toList());
    }

    /** These rules of the host's own refuse and no others, in any order. */
    public RejectionAssert withHostCodes(String... codes) {
        return withCodes(List.of(codes));
    }

    /** Goes on with all reasons, as a list. */
    public ListAssert<Rejection> rejections() {
        return Assertions.assertThat(actual.rejections());
    }

    private RejectionAssert withCodes(List<String> codes) {
        Assertions.assertThat(actual.rejections())
                .extracting(Rejection::code)
                .as("codes of: %s", actual.getMessage())
                .containsOnly(codes.toArray(String[]::new));
        return this;
    }
}
