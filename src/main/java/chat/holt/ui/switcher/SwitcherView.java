package chat.holt.ui.switcher;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Finder;
import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.kit.shortcuts.ShortcutKeys;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// Jumping by name over the window; the keys that opened it close it.
public final class SwitcherView {
    private final SwitcherViewModel model;
    private final Finder<Jump> finder;

    public SwitcherView(SwitcherViewModel model, Media media) {
        this.model = model;
        finder = new Finder<>("switcher", model.query(), model.results(), this::open);
        finder.describe(Text.of("switcher.prompt"), Text.of("switcher.results"), Text.of("switcher.nothing"));
        finder.cells(view -> new JumpCell(media, this::open));
        finder.foot(Text.of("switcher.hint"));
        finder.node().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (ShortcutKeys.matches(event, Shortcut.SWITCHER)) {
                finder.close();
                event.consume();
            }
        });
    }

    public void show(Window window) {
        finder.show(window);
    }

    private void open(Jump jump) {
        finder.close();
        model.open(jump);
    }
}
