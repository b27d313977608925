package chat.holt.ui.serversettings.views;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Named filters to choose from, and keeping the present one under a name.
///
/// @param <F> the filter
public final class ViewsMenu<F> extends MenuButton {
    private final SavedViews<F> views;
    private final ObjectProperty<F> filter;
    private final F none;
    private final Node page;

    /// @param filter the one that is set
    /// @param none the filter that shows all, which is not worth a name
    /// @param page takes the keyboard before a dialog opens, to have it back afterwards
    public ViewsMenu(String id, SavedViews<F> views, ObjectProperty<F> filter, F none, Node page) {
        super(Text.of("views"), Icons.of("fth-bookmark"));
        this.views = views;
        this.filter = filter;
        this.none = none;
        this.page = page;
        setId(id);
        getStyleClass().addAll(Styles.QUIET, "filter-menu");
        setMinWidth(USE_PREF_SIZE);
        setOnShowing(event -> fill());
        fill();
    }

    private void fill() {
        MenuItem save = new MenuItem(Text.of("views.save"));
        save.setId(getId() + "-save");
        save.setDisable(filter.get().equals(none));
        save.setOnAction(click -> {
            page.requestFocus();
            new ViewNameDialog(name -> views.save(name, filter.get()))
                    .show(getScene().getWindow());
        });
        getItems().clear();
        Menu remove = new Menu(Text.of("views.remove"));
        views.all().forEach((name, view) -> {
            MenuItem open = new MenuItem(name);
            open.setOnAction(click -> filter.set(view));
            getItems().add(open);
            MenuItem gone = new MenuItem(name);
            gone.setOnAction(click -> views.remove(name));
            remove.getItems().add(gone);
        });
        if (!remove.getItems().isEmpty()) {
            getItems().addAll(new SeparatorMenuItem(), remove);
        }
        getItems().add(save);
    }
}
