package chat.holt.bench;

import chat.holt.commands.SyncCommands;
import chat.holt.media.Media;
import chat.holt.store.Store;
import chat.holt.ui.serversettings.members.BulkViewModel;
import chat.holt.ui.serversettings.members.MemberFilter;
import chat.holt.ui.serversettings.members.MembersView;
import chat.holt.ui.serversettings.members.MembersViewModel;
import chat.holt.ui.serversettings.members.TableMember;
import chat.holt.ui.serversettings.views.SavedViews;
import java.io.IOException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Scrolls the table of members and a list of bare texts of the same length, in a window. On the UI thread.
final class Scrolling {
    private static final int WARM_UP = 100;
    private static final int RUNS = 600;
    /// What a notch of a wheel moves, in pixels.
    private static final double STEP = 120;

    private Scrolling() {}

    /// A step of the table: moved, styled and laid out.
    static Runs ofTable(MembersViewModel members) throws IOException {
        Media media = BenchWindow.media();
        BulkViewModel bulk = new BulkViewModel(members, new SimpleObjectProperty<>(true), text -> {});
        SavedViews<MemberFilter> views = new SavedViews<>(
                new Store(), new SyncCommands() {}, SyncCommands.MEMBER_VIEWS, "server", MemberFilter.KEPT);
        Runs runs = scroll(new MembersView(bulk, views, media), "#members-table");
        media.close();
        return runs;
    }

    /// A step of a list that shows nothing but names.
    static Runs ofTexts(MembersViewModel members) throws IOException {
        ListView<String> list = new ListView<>(FXCollections.observableArrayList(
                members.rows().stream().map(TableMember::name).toList()));
        list.setId("bare");
        list.setFixedCellSize(44);
        return scroll(new StackPane(list), "#bare");
    }

    private static Runs scroll(Parent view, String list) {
        Stage stage = BenchWindow.show(view);
        VirtualFlow<?> flow = (VirtualFlow<?>) stage.getScene().lookup(list + " .virtual-flow");
        Runs runs = new Runs();
        for (int i = 0; i < WARM_UP + RUNS; i++) {
            if (i == WARM_UP) {
                runs.clear();
            }
            runs.time(() -> {
                flow.scrollPixels(STEP);
                BenchWindow.layOut(stage.getScene());
            });
        }
        stage.hide();
        return runs;
    }
}
