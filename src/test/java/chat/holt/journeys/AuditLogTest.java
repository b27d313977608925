package chat.holt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.EditRole;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What was done to a role is found in the audit log, looked at, and undone.
class AuditLogTest extends Journey {

    @Test
    void aRoleEditIsSeenAndUndone() throws Exception {
        String medics = role("Medics");
        api("Ada").roles().edit(server(), medics, EditRole.NOTHING.withName("Helpers"), "One name for all");
        until("the new name", () -> names().contains("Helpers"));

        press("#server-header");
        press("#server-audit-log-row");
        see("#settings-audit");
        seeText("One name for all");
        clickOn("One name for all");
        push(KeyCode.ENTER);
        until(
                "the change to be shown",
                () -> texts("#audit-log", ".audit-value").contains("Helpers"));
        assertThat(texts("#audit-log", ".audit-value")).containsSubsequence("Medics", "Helpers");
        picture("audit-log");

        push(KeyCode.CONTROL, KeyCode.Z);
        see("#undo-dialog");
        picture("audit-undo");
        press("#dialog-confirm");
        miss("#undo-dialog");
        until("the old name", () -> names().contains("Medics"));
        until(
                "the undoing in the log",
                () -> texts("#audit-log", ".audit-reason").stream().anyMatch(reason -> reason.startsWith("Undo of: ")));

        press("#audit-add-filter");
        press("#audit-filter-actor");
        see("#people-dialog");
        write("Bo");
        push(KeyCode.ENTER);
        miss("#people-dialog");
        until("Bo's acts only", () -> !texts("#audit-log", ".audit-reason").contains("One name for all"));
        picture("audit-filtered");
        press("#audit-clear-filters");
        seeText("One name for all");
    }

    private List<String> names() {
        return rolesByRank().stream().map(role -> role.name()).toList();
    }
}
