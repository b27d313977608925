package chat.holt.journeys;

import chat.holt.app.OtherHolt;
import chat.holt.model.EditMember;
import chat.holt.permissions.Permission;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Somebody's right to write goes and comes back, by their role and by a channel.
class PermissionsTest extends Journey {

    @Override
    String account() {
        return "Bo";
    }

    @Test
    void aRoleAndAChannelDecideWhoMayWrite() throws Exception {
        String role = role("Newcomers");
        String general = channel("General");
        api("Bo").members().edit(server(), user("Cid"), EditMember.NOTHING.withRoles(List.of(role)), null);
        OtherHolt cid = other("Cid");
        cid.until("Cid to write", () -> mayWrite(cid, general));

        press("#server-header");
        press("#server-roles-row");
        press("#role-" + role);
        press("#role-tabs-permissions");
        fill("#permissions-filter", "send messages");
        press("#permission-SendMessage-denied");
        picture("role");
        press("#unsaved-save");
        miss("#unsaved");
        cid.until("Cid to be silent", () -> !mayWrite(cid, general));

        press("#settings-entry-permissions");
        see("#matrix");
        picture("matrix");
        press("#settings-close");
        menuOf("#channel-" + general);
        press("#channel-settings-row");
        press("#settings-entry-permissions");
        press("#override-add");
        press("#override-add-" + role + "-row");
        fill("#permissions-filter", "send messages");
        press("#permission-SendMessage-allowed");
        picture("channel");
        press("#unsaved-save");
        miss("#unsaved");
        cid.until("Cid to write again", () -> mayWrite(cid, general));
    }

    @Test
    void theMatrixIsWorkedByKeyboard() {
        String role = role("Newcomers");
        press("#server-header");
        press("#server-roles-row");
        press("#settings-entry-permissions");
        fill("#matrix-filter", "newcomers");
        push(KeyCode.TAB);
        focused("#matrix");
        push(KeyCode.RIGHT);
        push(KeyCode.SPACE);
        push(KeyCode.LEFT);
        push(KeyCode.MINUS);
        see("#unsaved");
        picture("matrix-unsaved");
        press("#unsaved-save");
        miss("#unsaved");
        until(
                "what was said to be saved",
                () -> rolesByRank().stream()
                        .anyMatch(saved -> saved.id().equals(role)
                                && saved.permissions().allow() == Permission.BAN_MEMBERS.bit()
                                && saved.permissions().deny() == Permission.KICK_MEMBERS.bit()));
    }

    private static boolean mayWrite(OtherHolt holt, String channelId) {
        return holt.store().rights().channel(channelId).has(Permission.SEND_MESSAGE);
    }
}
