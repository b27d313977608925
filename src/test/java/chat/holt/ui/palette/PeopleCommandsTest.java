package chat.holt.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.IdleCommands;
import chat.holt.fixtures.RecordingNavigator;
import chat.holt.permissions.Permission;
import chat.holt.settings.Settings;
import chat.holt.ui.members.Community;
import chat.holt.ui.members.FakeMemberCommands;
import chat.holt.ui.members.MemberActions;
import chat.holt.ui.members.MemberActionsFixture;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Place;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What the palette offers to do to people, by what one may do. Ada of the Guides may kick, ban and manage roles, but
/// neither give roles nor time anybody out.
class PeopleCommandsTest {
    private Community community = new Community().ready();
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final FakeMemberCommands members = new FakeMemberCommands();
    private final List<String> toasts = new ArrayList<>();

    @Test
    void whatNeedsARightOneHasNotSaysWhy() {
        assertThat(refusal("kick")).isNull();
        assertThat(refusal("timeout")).contains("Time out members");
        assertThat(refusal("add role")).contains("You need the permission");
        assertThat(refusal("remove role")).isEqualTo(refusal("add role"));
    }

    @Test
    void rankCountsForEachOfThem() {
        assertThat(refusal("kick bo")).isNull();
        assertThat(refusal("kick eli")).as("as high as oneself").isNotNull();
        assertThat(refusal("kick olaf")).as("the owner").isNotNull();
        PaletteViewModel palette = palette();
        palette.query().set("kick eli");
        assertThat(palette.choose(palette.results().getFirst())).isEmpty();
        assertThat(palette.error().get()).isNotEmpty();
    }

    @Test
    void actsAreThoseOfTheMenuOfAMember() {
        choose("kick bo");
        assertThat(navigator.opened()).containsExactly(new Destination.KickMember(Community.SERVER, "bo"));
    }

    @Test
    void withoutAServerNobodyIsKicked() {
        PaletteViewModel palette = palette(Place.HOME);
        palette.query().set("kick");
        assertThat(palette.results().getFirst().refusal()).isEqualTo("Open a server first.");
    }

    @Test
    void rolesAreGivenAndTakenBelowOnesOwn() {
        community = new Community();
        community.role("guides", "Guides", "#6f9bf0", true, 1, Permission.ASSIGN_ROLES.bit());
        community.ready();
        assertThat(refusal("add role medics")).isNull();
        assertThat(refusal("add role guides"))
                .as("one's own is not below oneself")
                .isNotNull();
        choose("add role medics cid");
        assertThat(members.calls).last().asString().contains("newcomers", "medics");
        members.succeed();
        assertThat(toasts).containsExactly("Cid has the role Medics now.");
    }

    private @Nullable String refusal(String typed) {
        PaletteViewModel palette = palette();
        palette.query().set(typed);
        return palette.results().getFirst().refusal();
    }

    private void choose(String typed) {
        PaletteViewModel palette = palette();
        palette.query().set(typed);
        palette.choose(palette.results().getFirst()).orElseThrow().run();
    }

    private PaletteViewModel palette() {
        return palette(new Place(Community.SERVER, null));
    }

    private PaletteViewModel palette(Place place) {
        MemberActions actions = MemberActionsFixture.of(community.store, navigator, InstantSource.system());
        PaletteContext context = new PaletteContext(
                community.store,
                IdleCommands.with(members),
                new Settings(),
                navigator,
                IdleCommands.notifying(community.store),
                place,
                new PaletteContext.Menus(
                        server -> List.of(),
                        server -> List.of(),
                        channel -> List.of(),
                        (server, user) -> server == null ? List.of() : actions.of(server, user),
                        List::of,
                        server -> List.of()),
                shortcut -> {},
                toasts::add,
                InstantSource.system());
        return new PaletteViewModel(new PeopleCommands(context).all(), FXCollections.observableArrayList());
    }
}
