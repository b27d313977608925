package chat.holt.ui.members;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.permissions.Permission;
import chat.holt.permissions.PermissionStep.Effect;
import chat.holt.ui.navigation.Destination;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhyViewModelTest {
    private final Community community = new Community();
    private final List<String> copied = new ArrayList<>();

    WhyViewModelTest() {
        community.ready();
    }

    private WhyViewModel why(String userId, Permission permission) {
        return new WhyViewModel(
                community.store,
                new Destination.WhyPermission(Community.SERVER, null, userId, permission),
                copied::add);
    }

    @Test
    void namesTheRoleThatSettlesIt() {
        WhyViewModel why = why("dora", Permission.KICK_MEMBERS);

        assertThat(why.question().get()).isEqualTo("Why can Dora kick members in Alpine Stoats?");
        assertThat(why.steps()).filteredOn(WhyStep::decisive).singleElement().satisfies(step -> {
            assertThat(step.title()).isEqualTo("Trip leaders");
            assertThat(step.effect()).isEqualTo(Effect.ALLOW);
        });
    }

    @Test
    void saysWhenNothingAllowsIt() {
        WhyViewModel why = why("dora", Permission.BAN_MEMBERS);

        assertThat(why.question().get()).isEqualTo("Why can’t Dora ban members in Alpine Stoats?");
        assertThat(why.answer().get()).isEqualTo("No step allows it, and what nothing allows stays closed.");
        assertThat(why.steps()).noneMatch(WhyStep::decisive);
    }

    @Test
    void ownersNeedNoStep() {
        assertThat(why("olaf", Permission.MANAGE_SERVER).steps())
                .singleElement()
                .satisfies(step -> assertThat(step.title()).isEqualTo("Owner of the server"));
    }

    @Test
    void changesWhileItIsOpenAreShown() {
        WhyViewModel why = why("dora", Permission.KICK_MEMBERS);
        community.memberUpdate("dora", Map.of("roles", List.of("medics")));

        assertThat(why.question().get()).startsWith("Why can’t Dora kick members");
    }

    @Test
    void theListOfAllNamesWhatDecidesEach() {
        assertThat(why("dora", Permission.SPEAK).overview())
                .filteredOn(row -> row.permission() == Permission.KICK_MEMBERS)
                .singleElement()
                .isEqualTo(new WhyRow(Permission.KICK_MEMBERS, true, "Trip leaders"));
    }

    @Test
    void copiesQuestionAndSteps() {
        why("dora", Permission.KICK_MEMBERS).copyAsText();

        assertThat(copied)
                .singleElement()
                .asString()
                .startsWith("Why can Dora kick members in Alpine Stoats?\n")
                .contains("Trip leaders (Role, server-wide): Allowed");
    }
}
