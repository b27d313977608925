package chat.holt.ui.kit.permissions;

import static chat.holt.permissions.Permission.*;
import static chat.holt.ui.kit.permissions.PermissionState.*;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.permissions.Permission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PermissionEditorViewModelTest {
    private final Subject subject = new Subject();
    private final PermissionEditorViewModel editor = new PermissionEditorViewModel(subject);

    @Test
    void theFilterFindsNamesAndMeanings() {
        editor.filter().set("  KICK ");
        assertThat(editor.rows().get().keySet()).containsExactly(KICK_MEMBERS);
        editor.filter().set("come back with an invite");
        assertThat(editor.rows().get().keySet()).containsExactly(KICK_MEMBERS);
        editor.filter().set("");
        assertThat(editor.rows().get().keySet()).containsExactlyElementsOf(subject.offered());
    }

    @Test
    void whatIsLockedSaysWhyChoiceByChoice() {
        assertThat(row(BAN_MEMBERS).refusals()).containsOnly(Map.entry(ALLOWED, "lacked"));
        assertThat(row(KICK_MEMBERS).refusals()).isEmpty();
        editor.set(BAN_MEMBERS, ALLOWED);
        assertThat(subject.changes).isEmpty();
        assertThat(editor.notice().get()).isEqualTo("1 permission stays as it was: you cannot change what you lack.");
    }

    @Test
    void aGroupOrAllChangeAtOnceAndPassOverWhatIsLocked() {
        editor.setAll(PermissionGroup.MEMBERS, ALLOWED);
        assertThat(subject.changes).containsExactly(Map.of(KICK_MEMBERS, ALLOWED));
        assertThat(editor.notice().get()).startsWith("1 permission stays");
        editor.setAll(DENIED);
        assertThat(subject.states)
                .containsOnly(
                        Map.entry(KICK_MEMBERS, DENIED),
                        Map.entry(BAN_MEMBERS, DENIED),
                        Map.entry(SEND_MESSAGE, DENIED));
        assertThat(editor.notice().get()).isEmpty();
    }

    @Test
    void whatIsFilteredOutStaysAsItIs() {
        editor.filter().set("send messages");
        editor.setAll(ALLOWED);
        assertThat(subject.changes).containsExactly(Map.of(SEND_MESSAGE, ALLOWED));
    }

    @Test
    void whatOneLacksIsExplained() {
        editor.why(BAN_MEMBERS);
        assertThat(subject.asked).containsExactly(BAN_MEMBERS);
    }

    @Test
    void whatIsAllowedOrNotIsNeverDenied() {
        subject.two = true;
        editor.set(KICK_MEMBERS, ALLOWED);
        assertThat(row(KICK_MEMBERS).choices()).containsExactly(NEUTRAL, ALLOWED);
        editor.setAll(DENIED);
        assertThat(subject.state(KICK_MEMBERS)).isEqualTo(NEUTRAL);
    }

    @Test
    void permissionsAreCopiedAsTextAndPastedElsewhere() {
        editor.set(KICK_MEMBERS, DENIED);
        editor.set(SEND_MESSAGE, ALLOWED);
        String copied = editor.copy();
        assertThat(copied).isEqualTo("# Permissions\n- KickMembers\n= BanMembers\n+ SendMessage\n");
        Subject other = new Subject();
        PermissionEditorViewModel there = new PermissionEditorViewModel(other);
        there.paste(copied);
        assertThat(other.changes).containsExactly(Map.of(KICK_MEMBERS, DENIED, SEND_MESSAGE, ALLOWED));
    }

    @Test
    void onlySuchTextIsPasted() {
        editor.paste("Hello everyone");
        assertThat(editor.notice().get()).isEqualTo("There are no permissions on the clipboard.");
        editor.paste("+ NewerThanThis\r\n  +SendMessage \r\n+ ManageServer");
        assertThat(subject.changes).containsExactly(Map.of(SEND_MESSAGE, ALLOWED));
    }

    @Test
    void nothingChangesWhereAllIsBlocked() {
        subject.blocked = "above you";
        editor.refresh();
        assertThat(editor.blocked().get()).isEqualTo("above you");
        assertThat(row(KICK_MEMBERS).refusals())
                .containsOnlyKeys(DENIED, ALLOWED)
                .containsValue("above you");
        editor.setAll(ALLOWED);
        assertThat(subject.changes).isEmpty();
    }

    @Test
    void changesOfOthersAreMarked() {
        subject.theirs.put(KICK_MEMBERS, DENIED);
        editor.refresh();
        assertThat(row(KICK_MEMBERS).changedElsewhere()).isTrue();
        assertThat(row(SEND_MESSAGE).changedElsewhere()).isFalse();
    }

    private PermissionRow row(Permission permission) {
        return Objects.requireNonNull(editor.rows().get().get(permission));
    }

    /// Whoever changes it lacks the permission to ban.
    private static final class Subject implements PermissionSubject {
        final Map<Permission, PermissionState> states = new EnumMap<>(Permission.class);
        final Map<Permission, PermissionState> theirs = new EnumMap<>(Permission.class);
        final List<Map<Permission, PermissionState>> changes = new ArrayList<>();
        final List<Permission> asked = new ArrayList<>();
        boolean two;
        String blocked = "";

        @Override
        public boolean twoStates() {
            return two;
        }

        @Override
        public List<Permission> offered() {
            return Arrays.asList(KICK_MEMBERS, BAN_MEMBERS, SEND_MESSAGE);
        }

        @Override
        public String blocked() {
            return blocked;
        }

        @Override
        public PermissionState state(Permission permission) {
            return states.getOrDefault(permission, NEUTRAL);
        }

        @Override
        public String refused(Permission permission, PermissionState next) {
            return permission == BAN_MEMBERS && next == ALLOWED ? "lacked" : "";
        }

        @Override
        public void why(Permission permission) {
            asked.add(permission);
        }

        @Override
        public String outcome(Permission permission) {
            return "";
        }

        @Override
        public PermissionState elsewhere(Permission permission) {
            return theirs.getOrDefault(permission, state(permission));
        }

        @Override
        public void set(Map<Permission, PermissionState> changed) {
            changes.add(Map.copyOf(changed));
            states.putAll(changed);
        }
    }
}
