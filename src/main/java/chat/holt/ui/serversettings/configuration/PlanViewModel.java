package chat.holt.ui.serversettings.configuration;

import chat.holt.commands.Failure;
import chat.holt.commands.Refusal;
import chat.holt.configuration.Pace;
import chat.holt.configuration.Plan;
import chat.holt.configuration.PlanAct;
import chat.holt.configuration.PlanStep;
import chat.holt.i18n.Text;
import chat.holt.threading.Task;
import chat.holt.ui.kit.Reason;
import chat.holt.ui.serversettings.configuration.PlanRow.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The steps of a plan, which of them are wanted, and how carrying them out goes: one after the other, a failure only
/// stops what needs it, and it can be stopped between steps. What destroys something is not wanted until it is chosen.
public final class PlanViewModel {
    private final Plan plan;
    private final Function<@Nullable String, Function<PlanAct, Task<@Nullable Void>>> calls;
    private final Reason reason = Reason.ofAudit();
    private final boolean[] chosen;
    private final ObservableList<PlanRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Progress> progress =
            new ReadOnlyObjectWrapper<>(new Progress(Phase.PLANNED, 0, 0, 0, 0));
    private boolean categoriesHavePermissions = true;
    private boolean stopping;

    /// Where the run is.
    public enum Phase {
        PLANNED,
        RUNNING,
        /// It ends after the step that is under way.
        STOPPING,
        ENDED
    }

    /// How far it is.
    ///
    /// @param leftOut steps that were wanted and not tried
    public record Progress(Phase phase, int total, int done, int failed, int leftOut) {
        /// From 0 to 1.
        public double fraction() {
            return total == 0 ? 1 : (double) (done + failed + leftOut) / total;
        }

        /// Whether it goes on.
        public boolean busy() {
            return phase == Phase.RUNNING || phase == Phase.STOPPING;
        }
    }

    /// @param calls begins a run with the reason for the audit log; what it gives carries out single acts
    PlanViewModel(Plan plan, Function<@Nullable String, Function<PlanAct, Task<@Nullable Void>>> calls) {
        this.plan = plan;
        this.calls = calls;
        this.chosen = new boolean[plan.steps().size()];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = !plan.steps().get(i).act().destructive();
        }
        show();
    }

    ObservableList<PlanRow> rows() {
        return rows;
    }

    /// Why it is done, for the audit log.
    public Reason reason() {
        return reason;
    }

    public ReadOnlyObjectProperty<Progress> progress() {
        return progress.getReadOnlyProperty();
    }

    /// Calls that are to be made.
    public int due() {
        return (int) rows.stream().filter(PlanRow::due).count();
    }

    /// When the last call begins, by the rate limits.
    public Duration length() {
        return rows.stream()
                .map(PlanRow::start)
                .filter(start -> start != null)
                .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    /// Wants a step or not.
    void choose(int index, boolean wanted) {
        if (progress.get().phase() == Phase.PLANNED && chosen[index] != wanted) {
            chosen[index] = wanted;
            show();
        }
    }

    /// Wants all steps that can be done, or none.
    ///
    /// @param destructive whether only those that destroy something are meant
    public void chooseAll(boolean destructive, boolean wanted) {
        if (progress.get().phase() != Phase.PLANNED) {
            return;
        }
        for (int i = 0; i < chosen.length; i++) {
            if (!destructive || plan.steps().get(i).act().destructive()) {
                chosen[i] = wanted;
            }
        }
        show();
    }

    /// Whether there are permissions of categories among the steps, which not every instance has.
    boolean asksForCategories() {
        return plan.steps().stream().anyMatch(step -> step.act() instanceof PlanAct.CategoryPermissions);
    }

    void categoriesHavePermissions(boolean they) {
        if (progress.get().phase() == Phase.PLANNED) {
            categoriesHavePermissions = they;
            show();
        }
    }

    private void show() {
        Map<String, PlanStep> creators = new HashMap<>();
        plan.steps().forEach(step -> {
            String key = step.act().creates();
            if (key != null) {
                creators.put(key, step);
            }
        });
        Set<String> missing = new HashSet<>();
        List<PlanRow> next = new ArrayList<>();
        for (int i = 0; i < chosen.length; i++) {
            PlanStep step = plan.steps().get(i);
            PlanRow row = new PlanRow(step, chosen[i], refusal(step, missing, creators), null, State.PLANNED, "");
            String key = step.act().creates();
            if (key != null && !row.due()) {
                missing.add(key);
            }
            next.add(row);
        }
        List<Duration> starts = Pace.of(
                next.stream().filter(PlanRow::due).map(row -> row.step().act()).toList());
        int at = 0;
        for (int i = 0; i < next.size(); i++) {
            PlanRow row = next.get(i);
            if (row.due()) {
                next.set(i, new PlanRow(row.step(), true, row.refusal(), starts.get(at++), row.state(), row.note()));
            }
        }
        rows.setAll(next);
    }

    private String refusal(PlanStep step, Set<String> missing, Map<String, PlanStep> creators) {
        if (step.act() instanceof PlanAct.EmojiCreation) {
            return Text.of("settings.configuration.noPicture");
        }
        if (step.act() instanceof PlanAct.CategoryPermissions && !categoriesHavePermissions) {
            return Text.of("settings.configuration.noCategoryPermissions");
        }
        if (!step.verdict().allowed()) {
            return Refusal.text(step.verdict());
        }
        return step.act().needs().stream()
                .filter(missing::contains)
                .findFirst()
                .map(key -> needs(creators.get(key)))
                .orElse("");
    }

    private static String needs(@Nullable PlanStep creator) {
        return Text.of("settings.configuration.needs", creator == null ? "" : creator.title());
    }

    /// Carries out what is wanted. Once: afterwards a new plan says what is left.
    public void apply() {
        if (progress.get().phase() != Phase.PLANNED
                || due() == 0
                || !reason.valid().getValue()) {
            return;
        }
        tell(Phase.RUNNING);
        next(0, calls.apply(reason.value()), new HashMap<>());
    }

    /// Ends after the step that is under way.
    public void stop() {
        if (progress.get().phase() == Phase.RUNNING) {
            stopping = true;
            tell(Phase.STOPPING);
        }
    }

    /// @param failed steps that failed or were left out, by the key of what they were to create
    private void next(int from, Function<PlanAct, Task<@Nullable Void>> call, Map<String, PlanStep> failed) {
        for (int i = from; i < rows.size(); i++) {
            PlanRow row = rows.get(i);
            if (!row.due()) {
                continue;
            }
            String broken = row.step().act().needs().stream()
                    .filter(failed::containsKey)
                    .findFirst()
                    .orElse(null);
            if (stopping || broken != null) {
                leaveOut(
                        i,
                        broken == null ? Text.of("settings.configuration.stopped") : needs(failed.get(broken)),
                        failed);
                continue;
            }
            start(i, call, failed);
            return;
        }
        tell(Phase.ENDED);
    }

    private void start(int index, Function<PlanAct, Task<@Nullable Void>> call, Map<String, PlanStep> failed) {
        PlanRow row = rows.get(index);
        rows.set(index, row.as(State.RUNNING, ""));
        call.apply(row.step().act())
                .onSuccess(done -> rows.set(index, row.as(State.DONE, "")))
                .onFailure(problem -> {
                    Failure failure = Failure.of(problem);
                    rows.set(index, row.as(State.FAILED, failure.text()));
                    remember(row.step(), failed);
                    // Nothing will go better without a connection or an account.
                    stopping |= failure instanceof Failure.Offline || failure instanceof Failure.SignedOut;
                })
                .onDone(() -> {
                    tell(stopping ? Phase.STOPPING : Phase.RUNNING);
                    next(index + 1, call, failed);
                });
    }

    private void leaveOut(int index, String why, Map<String, PlanStep> failed) {
        rows.set(index, rows.get(index).as(State.LEFT_OUT, why));
        remember(rows.get(index).step(), failed);
    }

    private static void remember(PlanStep step, Map<String, PlanStep> failed) {
        String key = step.act().creates();
        if (key != null) {
            failed.put(key, step);
        }
    }

    private void tell(Phase phase) {
        progress.set(new Progress(phase, due(), count(State.DONE), count(State.FAILED), count(State.LEFT_OUT)));
    }

    private int count(State state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }
}
