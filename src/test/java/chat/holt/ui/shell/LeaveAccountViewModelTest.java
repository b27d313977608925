package chat.holt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.threading.Task;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeaveAccountViewModelTest {
    private final Task<Unsent> counted = new Task<>();
    private final List<Boolean> left = new ArrayList<>();
    private final Leaving way = new Leaving(() -> counted, left::add);

    @Test
    void whoSignsOutChoosesWhatBecomesOfWhatIsNotSent() {
        LeaveAccountViewModel model = LeaveAccountViewModel.signOut(way);
        assertThat(model.choice().getValue()).isEmpty();
        counted.succeed(new Unsent(2, 1));
        assertThat(model.choice().getValue()).isEqualTo("Delete 2 unsent messages and 1 draft from this computer");
        model.leave();
        assertThat(left).containsExactly(false);
        assertThat(model.left().get()).isTrue();
        model.deletes().set(true);
        model.leave();
        assertThat(left).containsExactly(false, true);
    }

    @Test
    void nothingIsToBeChosenWhereAllIsSent() {
        LeaveAccountViewModel model = LeaveAccountViewModel.signOut(way);
        counted.succeed(Unsent.NOTHING);
        assertThat(model.choice().getValue()).isEmpty();
    }

    @Test
    void whatIsForgottenTakesWhatIsNotSentAlong() {
        LeaveAccountViewModel model = LeaveAccountViewModel.forget(way, "Ada");
        assertThat(model.title()).isEqualTo("Forget Ada?");
        assertThat(model.text().getValue()).doesNotContain("undone");
        counted.succeed(new Unsent(0, 3));
        assertThat(model.text().getValue()).contains("3 drafts with it, which cannot be undone");
        assertThat(model.choice().getValue()).isEmpty();
        model.leave();
        assertThat(left).containsExactly(true);
    }
}
