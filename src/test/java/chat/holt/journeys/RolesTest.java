package chat.holt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.app.OtherHolt;
import chat.holt.model.Role;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Roles are made and changed, and others see it.
class RolesTest extends Journey {

    @Test
    void aGradientIsMadeByMouseAndKeyboardAndSeenByOthers() throws Exception {
        OtherHolt bo = other("Bo");
        openRoles();
        pressText("Medics");
        press("#role-tabs-appearance");
        press("#role-colour-kind-gradient");
        press("#role-stop-add");
        focused("#role-stop-1");
        push(KeyCode.SHIFT, KeyCode.LEFT);
        push(KeyCode.LEFT);
        press("#role-picker-hue");
        press("#role-angle");
        push(KeyCode.RIGHT);
        see("#role-preview-dark");
        picture("role-gradient");
        press("#unsaved-save");
        miss("#unsaved");
        bo.until("the gradient", () -> colour(bo, "Medics").startsWith("linear-gradient("));
        assertThat(colour(bo, "Medics")).contains("39%").containsPattern("\\d+deg");
        assertThat(colour(bo, "Medics").split("%")).as("three stops").hasSize(4);
    }

    @Test
    void aRoleIsDuplicatedAndRenamedByKeyboard() throws Exception {
        OtherHolt bo = other("Bo");
        openRoles();
        pressText("Medics");
        push(KeyCode.CONTROL, KeyCode.D);
        focused("#role-name");
        write("Night medics");
        press("#unsaved-save");
        miss("#unsaved");
        bo.until(
                "the copy below",
                () -> names(bo).indexOf("Night medics") == names(bo).indexOf("Medics") + 1);
    }

    @Test
    void escapeClosesTheMenuAndNotTheSettings() {
        openRoles();
        rightClickOn("Medics");
        see("#role-menu-rename-row");
        push(KeyCode.ESCAPE);
        miss("#role-menu-rename-row");
        assertThat(sees("#settings-roles")).isTrue();
        push(KeyCode.ESCAPE);
        miss("#settings-roles");
    }

    private void openRoles() {
        press("#server-header");
        press("#server-roles-row");
        see("#settings-roles");
    }

    private List<String> names(OtherHolt holt) {
        return Objects.requireNonNull(holt.store().server(server()).get()).rolesByRank().stream()
                .map(Role::name)
                .toList();
    }

    private String colour(OtherHolt holt, String role) {
        return Objects.requireNonNull(holt.store().server(server()).get()).rolesByRank().stream()
                .filter(each -> each.name().equals(role))
                .findFirst()
                .map(Role::colour)
                .orElse("");
    }
}
