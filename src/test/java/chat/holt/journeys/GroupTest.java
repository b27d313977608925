package chat.holt.journeys;

import chat.holt.app.OtherHolt;
import chat.holt.model.Group;
import chat.holt.store.Cell;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The life of a group between the window and two other Holts: it is made, renamed, described, grows, shrinks, is given
/// away and left.
class GroupTest extends Journey {

    @Test
    void aGroupLives() throws Exception {
        OtherHolt ina = befriended("Ina");
        OtherHolt jon = befriended("Jon");
        String inaId = user("Ina");
        String jonId = user("Jon");
        press("#rail-home");
        press("#home-start");
        see("#new-conversation");
        press("#pick-" + inaId);
        fill("#pick-filter", "jon\n");
        fill("#group-name", "Rope team");
        press("#dialog-confirm");
        see("#chat-title");
        String group = made("Rope team");
        until(
                ina,
                group,
                now -> now.name().equals("Rope team") && now.recipients().size() == 3);
        see("#member-" + jonId);

        press("#chat-identity");
        see("#group-overview");
        fill("#group-name", "Long ropes");
        fill("#group-description", "Who brings which rope.");
        press("#unsaved-save");
        until(jon, group, now -> now.name().equals("Long ropes") && now.description() != null);
        push(KeyCode.ESCAPE);
        miss("#group-overview");

        menuOf("#member-" + jonId);
        press("#group-remove-row");
        press("#dialog-confirm");
        miss("#member-" + jonId);
        jon.until("out", () -> jon.store().channel(group).get() == null);

        press("#header-group-add");
        see("#add-to-group");
        press("#pick-" + jonId);
        press("#dialog-confirm");
        see("#member-" + jonId);
        until(jon, group, now -> now.recipients().size() == 3);

        menuOf("#member-" + inaId);
        press("#group-transfer-row");
        press("#dialog-confirm");
        until(ina, group, now -> now.owner().equals(inaId));
        menuOf("#member-" + jonId);
        see("#user-profile-row");
        miss("#group-remove-row");
        push(KeyCode.ESCAPE);

        ina.result(ina.commands().groups().remove(group, jonId));
        miss("#member-" + jonId);

        menuOf("#conversation-" + group);
        press("#group-leave-row");
        press("#leave-silently");
        press("#dialog-confirm");
        miss("#conversation-" + group);
        until(ina, group, now -> now.recipients().equals(List.of(inaId)));
    }

    /// Somebody else's Holt, whose owner is a friend of Ada's.
    private OtherHolt befriended(String name) throws Exception {
        OtherHolt holt = other(name);
        String id = user(name);
        api("Ada").users().befriend(id);
        holt.result(holt.commands().users().befriend(user("Ada")));
        return holt;
    }

    /// Id of the group of that name, once it is there.
    private String made(String name) {
        until(name, () -> named(name).findFirst().isPresent());
        return ask(() -> named(name).findFirst().orElseThrow());
    }

    private Stream<String> named(String name) {
        return store().conversations().stream()
                .filter(cell ->
                        cell.get() instanceof Group group && group.name().equals(name))
                .map(Cell::id);
    }

    private void until(OtherHolt holt, String groupId, Predicate<Group> state) throws Exception {
        holt.until("the group", () -> holt.store().channel(groupId).get() instanceof Group group && state.test(group));
    }
}
