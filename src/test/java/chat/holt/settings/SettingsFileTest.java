package chat.holt.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    Path folder;

    @Test
    void whatWasSetIsThereAtTheNextStart() {
        SavedAccount ada = new SavedAccount(
                URI.create("https://stoat.chat/api"), "01ADA", "Ada", false, "01SESSION", "ada@example.org");
        try (SettingsFile file = SettingsFile.open(path())) {
            Settings settings = file.settings();
            settings.theme().set(ThemeMode.DARK);
            settings.enterSends().set(false);
            settings.zoom().in();
            settings.findingsWidth().set(420);
            settings.window().set(new WindowBounds(10, 20, 1280, 800, true));
            settings.accounts().add(ada);
            settings.lastAccount().set(ada.key());
            settings.of(ada.key()).lastServer().set("server");
            settings.of(ada.key()).lastChannels().put("server", "channel");
            settings.of(ada.key()).collapsedCategories().add("server/category");
            settings.of(ada.key()).statusEnd().set(new StatusEnd("lunch", "BUSY", Instant.EPOCH));
            settings.of("others").collapsedCategories().add("server/other");
            settings.reasonTemplates().add("Spam");
            settings.trustedHosts().add("example.org");
            settings.sound().volume().set(0.3);
            settings.sound().muted().set(true);
            settings.spelling().on().set(false);
            settings.spelling().languages().set(Set.of("en-GB", "de-DE"));
            settings.spelling().words().add("Seilbahn");
            settings.shortcuts().put("palette", List.of("Ctrl+J"));
            settings.of(ada.key()).matureChannels().add("channel");
            settings.of(ada.key()).notes().put("BO", "has the keys");
        }

        try (SettingsFile file = SettingsFile.open(path())) {
            Settings settings = file.settings();
            assertThat(settings.theme().get()).isEqualTo(ThemeMode.DARK);
            assertThat(settings.enterSends().get()).isFalse();
            assertThat(settings.zoom().percent().get()).isEqualTo(110);
            assertThat(settings.findingsWidth().get()).isEqualTo(420);
            assertThat(settings.window().get()).isEqualTo(new WindowBounds(10, 20, 1280, 800, true));
            assertThat(settings.accounts()).containsExactly(ada);
            assertThat(settings.lastAccount().get()).isEqualTo("01ADA@https://stoat.chat/api");
            AccountSettings own = settings.of(ada.key());
            assertThat(own.notes()).containsExactly(Map.entry("BO", "has the keys"));
            assertThat(own.lastServer().get()).isEqualTo("server");
            assertThat(own.lastChannels()).containsEntry("server", "channel");
            assertThat(own.collapsedCategories()).containsExactly("server/category");
            assertThat(own.statusEnd().get()).isEqualTo(new StatusEnd("lunch", "BUSY", Instant.EPOCH));
            assertThat(settings.reasonTemplates()).containsExactly("Spam");
            assertThat(settings.trustedHosts()).containsExactly("example.org");
            assertThat(settings.sound().volume().get()).isEqualTo(0.3);
            assertThat(settings.sound().muted().get()).isTrue();
            assertThat(settings.spelling().on().get()).isFalse();
            assertThat(settings.spelling().languages().get()).containsExactlyInAnyOrder("en-GB", "de-DE");
            assertThat(settings.spelling().words()).containsExactly("Seilbahn");
            assertThat(settings.shortcuts()).containsEntry("palette", List.of("Ctrl+J"));
            assertThat(own.matureChannels()).containsExactly("channel");
        }
    }

    @Test
    void whatOlderFilesRememberOfAllHoldsForEach() throws IOException {
        Files.writeString(path(), """
                {"accounts": [
                    {"api": "https://one.example", "userId": "01ADA", "name": "Ada", "bot": false},
                    {"api": "https://two.example", "userId": "01ADA", "name": "Ada", "bot": false}],
                 "lastServer": "S", "lastChannels": {"S": "C"}, "collapsedCategories": ["S/K"]}
                """);
        try (SettingsFile file = SettingsFile.open(path())) {
            for (String key : List.of("01ADA@https://one.example", "01ADA@https://two.example")) {
                AccountSettings account = file.settings().of(key);
                assertThat(account.lastServer().get()).isEqualTo("S");
                assertThat(account.lastChannels()).containsEntry("S", "C");
                assertThat(account.collapsedCategories()).containsExactly("S/K");
            }
        }
    }

    @Test
    void nothingIsLeftOfAForgottenAccount() {
        SavedAccount ada = new SavedAccount(URI.create("https://stoat.chat/api"), "01ADA", "Ada", false, null, null);
        try (SettingsFile file = SettingsFile.open(path())) {
            file.settings().accounts().add(ada);
            file.settings().of(ada.key()).lastChannels().put("S", "C");
            file.settings().forget(ada.key());
        }
        assertThat(path()).content().doesNotContain("01ADA");
    }

    @Test
    void unknownAndMissingPartsAreTolerated() throws IOException {
        Files.writeString(path(), "{\"theme\":\"SEPIA\",\"future\":{\"a\":1},\"memberListShown\":false}");
        try (SettingsFile file = SettingsFile.open(path())) {
            assertThat(file.settings().theme().get()).isEqualTo(ThemeMode.SYSTEM);
            assertThat(file.settings().memberListShown().get()).isFalse();
            assertThat(file.settings().sidebarWidth().get()).isEqualTo(248);
        }
    }

    @Test
    void anUnreadableFileIsSetAside() throws IOException {
        Files.writeString(path(), "not json");
        try (SettingsFile file = SettingsFile.open(path())) {
            assertThat(file.settings().accounts()).isEmpty();
        }
        assertThat(folder.resolve("settings.json.broken")).hasContent("not json");
    }

    private Path path() {
        return folder.resolve("settings.json");
    }
}
