package chat.holt.ui.usersettings.writing;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.settings.Settings;
import chat.holt.spelling.Dictionaries;
import chat.holt.spelling.Speller;
import chat.holt.threading.Tasks;
import chat.holt.ui.members.ViewTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The writing page by keyboard.
class WritingViewTest extends ViewTest {
    private final Settings settings = new Settings();

    @Override
    protected Parent view() {
        settings.spelling().words().addAll(List.of("belay", "crampon", "Zermatt"));
        Speller speller = new Speller(
                new Dictionaries(Path.of("target", "no-dictionaries"), List.of()),
                settings.spelling(),
                Tasks.direct(),
                Locale.US);
        return new WritingView(new WritingViewModel(settings, speller, copied -> {}, said -> {}));
    }

    private Node node(String id) {
        return lookup("#" + id).query();
    }

    private void focus(String id) {
        interact(() -> node(id).requestFocus());
    }

    @Test
    void wordsAreRemovedOneAfterTheOther() {
        focus("writing-remove-crampon");
        push(KeyCode.SPACE);
        assertThat(settings.spelling().words()).containsExactlyInAnyOrder("belay", "Zermatt");
        assertThat(node("writing-remove-Zermatt").isFocused()).isTrue();
        push(KeyCode.SPACE);
        assertThat(node("writing-remove-belay").isFocused()).isTrue();
        push(KeyCode.SPACE);
        assertThat(settings.spelling().words()).isEmpty();
    }

    @Test
    void languagesAreChosenWithoutLosingThePlace() {
        focus("writing-language-en-GB");
        push(KeyCode.SPACE);
        assertThat(settings.spelling().languages().get()).isEqualTo(Set.of("en-GB", "en-US"));
        assertThat(node("writing-language-en-GB").isFocused()).isTrue();
        push(KeyCode.TAB);
        assertThat(node("writing-language-en-US").isFocused()).isTrue();
        focus("writing-spelling");
        push(KeyCode.SPACE);
        assertThat(settings.spelling().on().get()).isFalse();
        assertThat(node("writing-languages").isDisabled()).isTrue();
    }
}
