package chat.holt.ui.serversettings.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.configuration.Plan;
import chat.holt.configuration.PlanAct;
import chat.holt.configuration.PlanStep;
import chat.holt.model.CreateChannel;
import chat.holt.model.EditRole;
import chat.holt.model.PermissionOverride;
import chat.holt.permissions.Permission;
import chat.holt.permissions.Verdict;
import chat.holt.threading.Task;
import chat.holt.ui.serversettings.configuration.PlanRow.State;
import chat.holt.ui.serversettings.configuration.PlanViewModel.Phase;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which steps are done, what a failure stops, and what stopping leaves.
class PlanViewModelTest {
    private static final PlanAct CREATE = new PlanAct.RoleCreation("role+0", "Medics");
    private static final PlanAct EDIT = new PlanAct.RoleEdit("role+0", EditRole.NOTHING.withHoist(true));
    private static final PlanAct OTHER = new PlanAct.ChannelCreation("channel+0", CreateChannel.text("news"));
    private static final PlanAct DELETE = new PlanAct.RoleDeletion("R1");

    private final List<PlanAct> sent = new ArrayList<>();
    private final List<Task<Void>> replies = new ArrayList<>();
    private String reason = "none";

    @Test
    void stepsAreDoneOneAfterTheOtherWithTheReason() {
        PlanViewModel plan = plan(CREATE, EDIT, OTHER);
        plan.reason().text().set("spring cleaning");
        plan.apply();
        assertThat(sent).containsExactly(CREATE);
        assertThat(states(plan)).containsExactly(State.RUNNING, State.PLANNED, State.PLANNED);
        replies.get(0).succeed(null);
        replies.get(1).succeed(null);
        replies.get(2).succeed(null);
        assertThat(sent).containsExactly(CREATE, EDIT, OTHER);
        assertThat(reason).isEqualTo("spring cleaning");
        assertThat(plan.progress().get()).isEqualTo(new PlanViewModel.Progress(Phase.ENDED, 3, 3, 0, 0));
        plan.apply();
        assertThat(sent).as("a plan is carried out once").hasSize(3);
    }

    @Test
    void whatDestroysIsOffUntilItIsChosen() {
        PlanViewModel plan = plan(OTHER, DELETE);
        assertThat(plan.rows()).extracting(PlanRow::due).containsExactly(true, false);
        plan.chooseAll(true, true);
        assertThat(plan.rows()).extracting(PlanRow::due).containsExactly(true, true);
        plan.choose(0, false);
        assertThat(plan.due()).isEqualTo(1);
        assertThat(plan.rows().get(0).start()).isNull();
        assertThat(plan.rows().get(1).start()).isEqualTo(Duration.ZERO);
        plan.apply();
        assertThat(sent).containsExactly(DELETE);
    }

    @Test
    void withoutTheStepThatCreatesItNothingCanBeDoneToIt() {
        PlanViewModel plan = plan(CREATE, EDIT);
        plan.choose(0, false);
        assertThat(plan.rows().get(1).refusal()).isEqualTo("needs “step 1”");
        assertThat(plan.due()).isZero();
        plan.apply();
        assertThat(sent).isEmpty();
        plan.choose(0, true);
        assertThat(plan.rows().get(1).refusal()).isEmpty();
    }

    @Test
    void whatOneMayNotDoIsLeftOutAndSaysWhy() {
        PlanViewModel plan = new PlanViewModel(
                new Plan(List.of(
                        new PlanStep(1, CREATE, "step 1", new Verdict.MissingPermission(Permission.MANAGE_ROLE)),
                        new PlanStep(2, EDIT, "step 2", new Verdict.Allowed()),
                        new PlanStep(3, new PlanAct.EmojiCreation("stoat"), "step 3", new Verdict.Allowed()))),
                ignored -> this::send);
        assertThat(plan.rows())
                .extracting(PlanRow::refusal)
                .containsExactly(
                        "You need the permission “Manage roles”", "needs “step 1”", "the picture is not in the file");
        assertThat(plan.due()).isZero();
    }

    @Test
    void permissionsOfCategoriesAreLeftOutWhereThereAreNone() {
        PlanViewModel plan = plan(new PlanAct.CategoryPermissions("K1", null, new PermissionOverride(0, 1)));
        assertThat(plan.asksForCategories()).isTrue();
        plan.categoriesHavePermissions(false);
        assertThat(plan.rows().getFirst().due()).isFalse();
    }

    @Test
    void aFailureStopsOnlyWhatNeedsIt() {
        PlanViewModel plan = plan(CREATE, EDIT, OTHER);
        plan.apply();
        replies.get(0).fail(new IllegalStateException("refused"));
        assertThat(sent).containsExactly(CREATE, OTHER);
        replies.get(1).succeed(null);
        assertThat(states(plan)).containsExactly(State.FAILED, State.LEFT_OUT, State.DONE);
        assertThat(plan.rows().get(0).note()).isNotEmpty();
        assertThat(plan.rows().get(1).note()).isEqualTo("needs “step 1”");
        assertThat(plan.progress().get()).isEqualTo(new PlanViewModel.Progress(Phase.ENDED, 3, 1, 1, 1));
    }

    @Test
    void stoppingEndsAfterTheStepUnderWay() {
        PlanViewModel plan = plan(CREATE, EDIT, OTHER);
        plan.apply();
        plan.stop();
        assertThat(plan.progress().get().phase()).isEqualTo(Phase.STOPPING);
        replies.get(0).succeed(null);
        assertThat(sent).containsExactly(CREATE);
        assertThat(states(plan)).containsExactly(State.DONE, State.LEFT_OUT, State.LEFT_OUT);
        assertThat(plan.progress().get()).isEqualTo(new PlanViewModel.Progress(Phase.ENDED, 3, 1, 0, 2));
    }

    @Test
    void withoutConnectionNothingMoreIsTried() {
        PlanViewModel plan = plan(OTHER, CREATE);
        plan.apply();
        replies.get(0).fail(new IOException("no route"));
        assertThat(sent).hasSize(1);
        assertThat(states(plan)).containsExactly(State.FAILED, State.LEFT_OUT);
    }

    private PlanViewModel plan(PlanAct... acts) {
        List<PlanStep> steps = new ArrayList<>();
        for (PlanAct act : acts) {
            steps.add(new PlanStep(steps.size() + 1, act, "step " + (steps.size() + 1), new Verdict.Allowed()));
        }
        return new PlanViewModel(new Plan(steps), given -> {
            reason = given;
            return this::send;
        });
    }

    private Task<Void> send(PlanAct act) {
        sent.add(act);
        replies.add(new Task<>());
        return replies.getLast();
    }

    private static List<State> states(PlanViewModel plan) {
        return plan.rows().stream().map(PlanRow::state).toList();
    }
}
