package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.slots.Slot;
import io.github.bookings4j.slots.SlotQuery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** SLOTS: the starts on offer. */
final class SlotsCase implements CaseKind {

    private static final String SERVICE = "service";

    @Override
    public String name() {
        return "SLOTS";
    }

    @Override
    public CaseRun read(Fields given, Value when, Value then) {
        Fields query = when.fields();
        Conditions conditions = Conditions.read(given).at(query);
        List<AddOn> addOns = addOns(query);
        Terms terms = Conditions.service(Terms.standard(), given).addOns(addOns);
        TimeRange range = TimeRange.of(
                query.required("from").instant(), query.required("to").instant());
        StartsExpected expected = StartsExpected.read(then.fields());
        return store -> {
            Stage stage = new Stage(store, conditions);
            stage.offer(SERVICE, terms);
            stage.setClock(conditions.now());
            List<Slot> slots = stage.bookings()
                    .availableSlots(SlotQuery.forService(SERVICE)
                            .provider(Stage.RESOURCE)
                            .addOns(addOns.stream().map(AddOn::id).toList())
                            .customer(Stage.CUSTOMER)
                            .in(range));
            return expected.check(slots.stream().map(Slot::start).toList());
        };
    }

    private static List<AddOn> addOns(Fields query) {
        List<AddOn> addOns = new ArrayList<>();
        for (Value value : query.elements("addons")) {
            Fields fields = value.fields();
            String id = fields.optional("id").map(Value::key).orElse("add-on-" + addOns.size());
            Duration extra = fields.optional("extra").map(Value::minutes).orElse(Duration.ZERO);
            addOns.add(AddOn.of(id).lasting(extra));
        }
        return addOns;
    }
}
