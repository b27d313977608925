package chat.holt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.app.OtherHolt;
import chat.holt.model.SetOverride;
import chat.holt.permissions.Permission;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

/// What moderators do all day: reorder roles, kick, ban, and end a ban.
class ModerationTest extends Journey {

    @Test
    void rolesAreReorderedByMouseAndByKeyboard() {
        openRoles();
        List<String> before = roles();
        assertThat(before).containsExactly("Founders", "Guides", "Trip leaders", "Medics", "Newcomers", "Everyone");

        drag("Newcomers", "Guides");
        until("the draft order", () -> roles().indexOf("Newcomers") == 2);
        see("#unsaved");
        picture("roles-unsaved");
        press("#unsaved-save");
        miss("#unsaved");

        press("#settings-close");
        openRoles();
        until("the saved order", () -> roles().indexOf("Newcomers") == 2);

        clickOn("Newcomers");
        push(KeyCode.ALT, KeyCode.DOWN);
        push(KeyCode.ALT, KeyCode.DOWN);
        until("two places down", () -> roles().indexOf("Newcomers") == 4);
        push(KeyCode.ALT, KeyCode.UP);
        until("one place up", () -> roles().indexOf("Newcomers") == 3);
        press("#unsaved-reset");
        miss("#unsaved");
        assertThat(roles().indexOf("Newcomers")).isEqualTo(2);

        clickOn("Guides");
        push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(roles().indexOf("Guides")).as("one's own role is locked").isEqualTo(1);
    }

    @Test
    void aMemberIsKickedByMouse() {
        Node member = see(member("Cid"));
        rightClickOn(member);
        press("#member-kick-row");
        see("#kick-dialog");
        picture("kick");
        write("Too many links");
        press("#dialog-confirm");
        miss("#kick-dialog");
        until("the member to be gone", () -> !names().contains("Cid"));
    }

    @Test
    void aMemberIsBannedByKeyboardAndUnbanned() {
        choose("Cid");
        push(KeyCode.SHIFT, KeyCode.DELETE);
        see("#ban-dialog");
        write("Link spam in the lounge");
        picture("ban");
        push(KeyCode.ENTER);
        see("#ban-dialog");
        focusOn("#dialog-confirm");
        push(KeyCode.SPACE);
        miss("#ban-dialog");
        until("the member to be gone", () -> !names().contains("Cid"));

        press("#server-header");
        press("#server-bans-row");
        see("#settings-bans");
        until(
                "the ban to be listed",
                () -> lookup("Link spam in the lounge").tryQuery().isPresent());
        picture("bans");
        Node unban = row(lookup("Link spam in the lounge").query()).lookup(".button");
        clickOn(unban);
        see("#dialog-confirm");
        picture("unban");
        press("#dialog-confirm");
        until(
                "the ban to be gone",
                () -> lookup("Link spam in the lounge").tryQuery().isEmpty());
    }

    @Test
    void anAuthorIsKickedFromAMessage() throws Exception {
        OtherHolt cid = other("Cid");
        cid.commands().messages().send(channel("General"), "Cheap ropes here", List.of());
        seeText("Cheap ropes here");
        rightClickOn(from(lookup("#messages")).lookup("Cid").<Node>query());
        press("#member-kick-row");
        see("#kick-dialog");
        press("#dialog-confirm");
        miss("#kick-dialog");
        until("the member to be gone", () -> !names().contains("Cid"));
        cid.until("Cid to be out", () -> cid.store().servers().isEmpty());
    }

    @Test
    void aMemberIsKickedThroughTheMenuByKeyboard() {
        choose("Cid");
        push(KeyCode.SHIFT, KeyCode.F10);
        see("#member-kick-row");
        for (int i = 0; i < 12 && !chosen("#member-kick-row"); i++) {
            push(KeyCode.DOWN);
        }
        picture("menu-by-keyboard");
        push(KeyCode.ENTER);
        see("#kick-dialog");
        focusOn("#dialog-confirm");
        push(KeyCode.SPACE);
        miss("#kick-dialog");
        until("the member to be gone", () -> !names().contains("Cid"));
    }

    /// Puts the keyboard on a member; the card that a click opens goes again.
    private void choose(String name) {
        press(member(name));
        see("#user-card");
        push(KeyCode.ESCAPE);
        miss("#user-card");
    }

    /// Whether the menu's keyboard is at the row.
    private boolean chosen(String query) {
        return ask(() -> {
            for (Node up = lookup(query).query(); up != null; up = up.getParent()) {
                if (up.isFocused()) {
                    return true;
                }
            }
            return false;
        });
    }

    @Test
    void theOwnerCannotBeKicked() {
        rightClickOn(this.<Node>see(member("Bo")));
        Node kick = see("#member-kick-row");
        assertThat(kick.getAccessibleText()).contains("Owns this server");
        clickOn(kick);
        assertThat(lookup("#kick-dialog").tryQuery()).isEmpty();
    }

    @Test
    void theServerIsLookedAtThroughAMembersEyes() {
        rightClickOn(this.<Node>see(member("Cid")));
        press("#member-view-as-row");
        see("#view-as");
        picture("view-as");
        press("#server-header");
        see("#server-copy-id-row");
        assertThat(sees("#server-roles-row")).as("Cid manages no roles").isFalse();
        push(KeyCode.ESCAPE);
        press("#view-as-leave");
        miss("#view-as");
        openRoles();
    }

    @Test
    void whoMayNotWriteIsToldWhy() throws Exception {
        api("Bo")
                .channels()
                .setDefaultPermissions(channel("photos"), SetOverride.of(0, Permission.SEND_MESSAGE.bit()), null);
        press("#channel-" + channel("photos"));
        press("#composer-why");
        see("#why-dialog");
        seeText("Why can’t Ada send messages in #photos?");
        picture("why");
    }

    private void openRoles() {
        press("#server-header");
        press("#server-roles-row");
        see("#settings-roles");
    }

    /// Moves with Tab as a user without a mouse does.
    private void focusOn(String query) {
        for (int i = 0; i < 12 && !this.<Node>see(query).isFocused(); i++) {
            push(KeyCode.TAB);
        }
        assertThat(this.<Node>see(query).isFocused()).isTrue();
    }

    /// Drops a role just below another one.
    private void drag(String role, String below) {
        Point2D from = middle(lookup(role).query());
        Node target = lookup(below).query();
        Bounds bounds = target.localToScreen(target.getBoundsInLocal());
        moveTo(from);
        press(MouseButton.PRIMARY);
        moveBy(0, -10);
        moveTo(new Point2D(from.getX(), bounds.getMaxY() + 14));
        moveBy(0, 1);
        see("#drag-floating");
        see("#drag-line");
        picture("roles-drag");
        release(MouseButton.PRIMARY);
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /// Names of the roles on screen, from top to bottom.
    private List<String> roles() {
        return texts("#roles", ".role-row-name");
    }

    private List<String> names() {
        return texts("#members", ".member-name");
    }

    private String member(String name) {
        until("the member " + name, () -> names().contains(name));
        Node label = from(lookup("#members")).lookup(".member-name").queryAll().stream()
                .filter(node -> ((Label) node).getText().equals(name))
                .findFirst()
                .orElseThrow();
        return "#" + row(label).getId();
    }

    private static Node row(Node node) {
        Node up = node;
        while (!(up instanceof ListCell<?>)) {
            up = up.getParent();
        }
        return up;
    }
}
