package chat.holt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.Role;
import chat.holt.ui.kit.FilePicker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// A server's configuration goes into a file, is changed there, and comes back.
class ConfigurationTest extends Journey {

    @Override
    String account() {
        return "Bo";
    }

    @Test
    void configurationRoundTrip() throws Exception {
        Path file = folder.resolve("hut.json");
        pickAlways(file);
        press("#server-header");
        press("#server-roles-row");
        press("#settings-entry-configuration");
        see("#settings-configuration");
        picture("start");
        press("#configuration-export");
        until("the file", () -> Files.exists(file));

        String exported = Files.readString(file);
        assertThat(exported).contains("\"Trip leaders\"", "\"photos\"");
        Files.writeString(file, exported.replace("\"Medics\"", "\"Medics\", \"hosit\": true"));
        press("#configuration-compare");
        seeText("“hosit” means nothing here.");
        picture("mistake");

        Files.writeString(
                file,
                exported.replace("\"name\": \"Medics\"", "\"name\": \"Rescue\", \"colour\": \"#c93c32\"")
                        .replace("\"KickMembers\",", "\"KickMembers\",\n\"TimeoutMembers\",")
                        .replaceFirst(
                                "\\{\\s+\"id\": \"\\w+\",\\s+\"name\": \"Newcomers\"\\s+}", "{\"name\": \"Guests\"}")
                        .replace("\"name\": \"photos\"", "\"name\": \"pictures\", \"slowmodeSeconds\": 15"));
        press("#configuration-compare");
        see("#configuration-differences");
        picture("differences");
        press("#configuration-plan");
        see("#plan-steps");
        picture("plan");
        press("#plan-destructive");
        press("#plan-reason");
        write("Spring cleaning");
        press("#plan-apply");
        until(
                "the end of the plan",
                () -> ((Label) lookup("#plan-summary").query()).getText().endsWith("0 failed · 0 left out"));
        picture("applied");
        assertThat(rolesByRank())
                .extracting(Role::name)
                .containsExactly("Founders", "Guides", "Trip leaders", "Rescue", "Guests");
        press("#plan-back");
        seeText("Nothing is different");
        assertThat(channel("pictures")).isNotEmpty();
    }

    private void pickAlways(Path file) {
        interact(() -> stage().getScene().getProperties().put(FilePicker.class, new FilePicker() {
            @Override
            public List<Path> open(Window owner, Kind kind, boolean several) {
                return List.of(file);
            }

            @Override
            public Path save(Window owner, Kind kind, String name) {
                return file;
            }
        }));
    }
}
