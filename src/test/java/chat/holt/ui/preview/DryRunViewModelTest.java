package chat.holt.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.PermissionOverride;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.permissions.DryRun.Situation;
import chat.holt.permissions.Permission;
import chat.holt.ui.members.Community;
import chat.holt.ui.preview.DryRunViewModel.Row;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DryRunViewModelTest {
    private final Community community = new Community().ready();
    private final Server now =
            Objects.requireNonNull(community.store.server(Community.SERVER).get());
    private final List<String> copied = new ArrayList<>();

    private DryRunViewModel after(Map<String, Role> roles, long everyone) {
        return new DryRunViewModel(
                community.store,
                Community.SERVER,
                new Situation(now.withRoles(roles, everyone), List.of()),
                InstantSource.system(),
                copied::add);
    }

    @Test
    void namesWhoIsAffected() {
        Map<String, Role> roles = new LinkedHashMap<>(now.roles());
        roles.put(
                "trip",
                new Role(
                        "trip",
                        "Trip leaders",
                        new PermissionOverride(Permission.BAN_MEMBERS.bit(), 0),
                        null,
                        true,
                        2,
                        null));
        DryRunViewModel found = after(roles, now.defaultPermissions());
        assertThat(found.rows())
                .containsExactlyInAnyOrder(
                        new Row(true, "Ban members", "2 members: Bo, Dora", "Everywhere"),
                        new Row(false, "Kick members", "2 members: Bo, Dora", "Everywhere"));
        found.copyAsText();
        assertThat(copied.getFirst()).contains("2 members: Bo, Dora would lose “Kick members” (Everywhere)");
    }

    @Test
    void longListsAreCut() {
        Row row = after(now.roles(), 0).rows().getFirst();
        assertThat(row.people()).isEqualTo("8 members: Ada, Eli, Bo and 5 more");
        assertThat(row.gained()).isFalse();
    }

    @Test
    void saysWhenNobodyIsAffected() {
        assertThat(after(now.roles(), now.defaultPermissions()).rows()).isEmpty();
    }
}
