package chat.holt.ui.serversettings.members;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Icons;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The headings of the table; pressing one orders by it, pressing it again turns the order round.
final class MembersHeader extends HBox {
    MembersHeader(MembersViewModel viewModel) {
        getStyleClass().addAll("table-row", "members-header");
        setAlignment(Pos.CENTER_LEFT);
        CheckBox all = new CheckBox();
        all.setId("members-select-all");
        all.setAccessibleText(Text.of("settings.members.selectAll"));
        all.setOnAction(click -> {
            viewModel.toggleAll();
            all.setSelected(!viewModel.selected().isEmpty());
        });
        HBox name = new HBox(all, heading(viewModel, MemberSort.Column.NAME));
        name.setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().addAll("table-who", "column-name");
        HBox roles = new HBox(heading(viewModel, MemberSort.Column.ROLES));
        HBox.setHgrow(roles, Priority.ALWAYS);
        HBox joined = new HBox(heading(viewModel, MemberSort.Column.JOINED));
        joined.getStyleClass().add("column-time");
        HBox created = new HBox(heading(viewModel, MemberSort.Column.CREATED));
        created.getStyleClass().add("column-time");
        for (HBox column : List.of(roles, joined, created)) {
            column.setAlignment(Pos.CENTER_LEFT);
        }
        getChildren().addAll(name, roles, joined, created);
    }

    private static Button heading(MembersViewModel viewModel, MemberSort.Column column) {
        Button button = new Button(Text.of(column.nameKey()));
        button.setId("members-sort-" + column.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("column-heading");
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(click -> viewModel.sort().set(viewModel.sort().get().press(column)));
        viewModel.sort().subscribe(sort -> {
            boolean here = sort.column() == column;
            button.setGraphic(here ? Icons.of(sort.descending() ? "fth-arrow-down" : "fth-arrow-up") : null);
            button.setAccessibleText(
                    here
                            ? Text.of(
                                    sort.descending()
                                            ? "settings.members.sorted.descending"
                                            : "settings.members.sorted.ascending",
                                    button.getText())
                            : Text.of("settings.members.sort", button.getText()));
        });
        return button;
    }
}
