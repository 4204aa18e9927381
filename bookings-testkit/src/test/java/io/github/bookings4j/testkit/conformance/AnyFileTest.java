package io.github.bookings4j.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.memory.InMemoryBookingStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schema of the files allows and the shipped file does not use: other files may. */
class AnyFileTest {

    /** Every field that the schema has for any kind. */
    private static final String SURROUNDINGS = """
            "zone": "Europe/Berlin", "now": "2030-01-01T00:00:00Z", "bufferRule": "MAX", "buffersMustFitWindow": true,
            "service": {"duration": 30, "interval": 15, "anchor": "WINDOW_START", "bufferBefore": 0, "bufferAfter": 0,
              "minNotice": 0, "maxAdvanceDays": 400, "advanceMode": "BUSINESS_DAYS"},
            "weekly": [{"days": ["MON", "TUE"], "start": "09:00", "end": "17:00"}],
            "overrides": [{"date": "2030-03-05", "hours": []}, {"date": "2030-03-12", "hours": [["10:00", "11:00"]]}],
            "windows": [["2030-04-03T08:00:00Z", "2030-04-03T09:00:00Z"]],
            "busy": [{"start": "2030-05-01T08:00:00Z", "end": "2030-05-01T09:00:00Z", "bufferBefore": 5, "bufferAfter": 10,
              "status": "HOLD"}]""";

    private final ConformanceRunner runner = ConformanceRunner.on(InMemoryBookingStore::new);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            WINDOWS | | {"from": "2030-03-12T00:00:00Z", "to": "2030-03-13T00:00:00Z"} \
            | {"windowsUtc": [["2030-03-12T09:00:00Z", "2030-03-12T10:00:00Z"]]}
            SLOTS | | {"from": "2030-04-03T00:00:00Z", "to": "2030-04-04T00:00:00Z", "addons": [{"extra": 15}]} \
            | {"startsUtc": ["2030-04-03T08:00:00Z", "2030-04-03T08:15:00Z"]}
            OVERLAP | , "a": ["2030-03-04T08:00:00Z", "2030-03-04T09:00:00Z"], "b": ["2030-03-04T08:30:00Z", "2030-03-04T09:30:00Z"] \
            | {"op": "overlaps"} | {"conflict": true}
            BUSY | , "bookings": [["2030-03-04T08:00:00Z", "2030-03-04T09:00:00Z"]] \
            | {"from": "2030-03-04T00:00:00Z", "to": "2030-05-02T00:00:00Z"} \
            | {"busyUtc": [["2030-03-04T08:00:00Z", "2030-03-04T09:00:00Z"], ["2030-05-01T07:55:00Z", "2030-05-01T09:10:00Z"]]}
            CAPACITY_BLOCKED | , "bookings": [{"start": 3, "end": 5, "capacitySnapshot": 1}] | {"candidateCapacity": 2} \
            | {"blocked": [[3, 5]]}
            CAPACITY_ACCEPT | , "capacity": 3, "bookings": [{"start": 3, "end": 5, "amount": 2}] \
            | {"start": 4, "end": 5, "amount": 1} | {"accept": true, "maxUsageBefore": 2}
            LIMIT | , "limit": {"per": "DAY", "max": 1}, "bookings": [{"id": 1, "start": "2030-03-04T08:00:00Z"}] \
            | {"start": "2030-03-04T10:00:00Z"} | {"reject": "BOOKING_LIMIT"}
            CANCEL | , "start": "2030-03-04T08:00:00Z", "noticeMinutes": 60 | {} | {"accept": true, "eventsAdded": 1}
            RESCHEDULE | , "bookings": [["2030-03-04T08:00:00Z", "2030-03-04T09:00:00Z"]] \
            | {"newStart": "2030-03-05T10:00:00Z"} | {"accept": true, "icsSequence": "+1"}
            SERIES | , "startLocal": "2030-03-04T10:00", "rule": "FREQ=WEEKLY;COUNT=2" | {"op": "expand"} \
            | {"count": 2, "firstUtc": "2030-03-04T09:00:00Z", "lastUtc": "2030-03-11T09:00:00Z"}
            """)
    void everyKindKnowsAllThatMayBeGiven(String kind, String more, String when, String then) {
        assertThat(run(kind, SURROUNDINGS + (more == null ? "" : more), when, then))
                .hasToString("PASSED " + kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BUSY", "CAPACITY_BLOCKED", "CAPACITY_ACCEPT"})
    void theBuffersOfTheServiceAreThoseOfItsBookings(String kind) {
        String given = "\"service\": {\"bufferAfter\": 60}, ";
        ConformanceResult result = switch (kind) {
            case "BUSY" ->
                run(
                        kind,
                        given + "\"bookings\": [[\"2030-03-04T08:00:00Z\", \"2030-03-04T09:00:00Z\"]]",
                        "{\"from\": \"2030-03-04T00:00:00Z\", \"to\": \"2030-03-05T00:00:00Z\"}",
                        "{\"busyUtc\": [[\"2030-03-04T08:00:00Z\", \"2030-03-04T10:00:00Z\"]]}");
            case "CAPACITY_BLOCKED" ->
                run(
                        kind,
                        given + "\"bookings\": [{\"start\": 3, \"end\": 5, \"capacitySnapshot\": 1}]",
                        "{\"candidateCapacity\": 1}",
                        "{\"blocked\": [[2, 6]]}");
            default ->
                run(
                        kind,
                        given + "\"capacity\": 1, \"bookings\": [{\"start\": 3, \"end\": 5}]",
                        "{\"start\": 5, \"end\": 6}",
                        "{\"accept\": false, \"maxUsageBefore\": 1}");
        };
        assertThat(result).hasToString("PASSED " + kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"service.capacity", "service.name", "weekly", "extra"})
    void aFieldThatTheSchemaDoesNotNameFailsTheCaseByName(String field) {
        String name = field.substring(field.indexOf('.') + 1);
        String extra = "\"" + name + "x\": 1";
        String given = field.contains(".") ? "\"service\": {" + extra + "}" : extra;
        ConformanceResult result = run(
                "WINDOWS",
                given,
                "{\"from\": \"2030-03-12T00:00:00Z\", \"to\": \"2030-03-13T00:00:00Z\"}",
                "{\"windowsUtc\": []}");
        assertThat(result.message()).isEqualTo("unknown field: given." + field + "x");
    }

    @ParameterizedTest
    @CsvSource({"2000-01-01T00:00:00Z, 1999-12-31T08:00:00Z", "1950-06-01T00:00:00Z, 1950-06-01T08:00:00Z"})
    void whatWasBookedLongAgoCanBeGiven(String now, String start) {
        String end = start.replace("T08", "T09");
        String day = start.substring(0, 10);
        assertThat(run(
                        "SLOTS",
                        "\"now\": \"" + now + "\", \"service\": {\"duration\": 60}, \"windows\": [[\"" + start
                                + "\", \"" + end
                                + "\"], [\"" + day + "T10:00:00Z\", \"" + day
                                + "T12:00:00Z\"]], \"busy\": [{\"start\": \""
                                + day + "T10:00:00Z\", \"end\": \"" + day + "T11:00:00Z\"}]",
                        "{\"now\": \"" + day + "T00:00:00Z\", \"from\": \"" + day + "T00:00:00Z\", \"to\": \"" + day
                                + "T23:00:00Z\"}",
                        "{\"startsUtc\": [\"" + start + "\", \"" + day + "T11:00:00Z\"]}"))
                .hasToString("PASSED SLOTS");
    }

    private ConformanceResult run(String kind, String given, String when, String then) {
        String json = "{\"cases\": [{\"id\": \"" + kind + "\", \"kind\": \"" + kind + "\", \"given\": {" + given
                + "}, \"when\": " + when + ", \"then\": " + then + "}]}";
        return runner.run(ConformanceFile.parse("any", json).cases().get(0));
    }
}
