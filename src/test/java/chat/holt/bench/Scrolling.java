package chat.holt.bench;

import chat.holt.commands.SyncCommands;
import chat.holt.media.DiskCache;
import chat.holt.media.Media;
import chat.holt.media.MediaAddresses;
import chat.holt.settings.ThemeMode;
import chat.holt.store.Store;
import chat.holt.threading.PulseDelays;
import chat.holt.threading.Tasks;
import chat.holt.threading.UiThread;
import chat.holt.ui.kit.Theme;
import chat.holt.ui.serversettings.members.BulkViewModel;
import chat.holt.ui.serversettings.members.MemberFilter;
import chat.holt.ui.serversettings.members.MembersView;
import chat.holt.ui.serversettings.members.MembersViewModel;
import chat.holt.ui.serversettings.members.TableMember;
import chat.holt.ui.serversettings.views.SavedViews;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.Scene;
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
        Path folder = Files.createTempDirectory("holt-bench");
        Media media = new Media(
                new MediaAddresses(URI.create("http://localhost:1/"), null),
                DiskCache.of(folder),
                new Tasks(UiThread.fx()),
                1,
                new PulseDelays());
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
        Scene scene = new Scene(new StackPane(view), 1280, 800);
        new Theme(new SimpleObjectProperty<>(ThemeMode.LIGHT), false).install(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        layOut(scene);
        VirtualFlow<?> flow = (VirtualFlow<?>) scene.lookup(list + " .virtual-flow");
        Runs runs = new Runs();
        for (int i = 0; i < WARM_UP + RUNS; i++) {
            if (i == WARM_UP) {
                runs.clear();
            }
            runs.time(() -> {
                flow.scrollPixels(STEP);
                layOut(scene);
            });
        }
        stage.hide();
        return runs;
    }

    private static void layOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }
}
