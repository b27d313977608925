package chat.holt.ui.serversettings.auditlog;

import chat.holt.model.AuditLogEntry;
import chat.holt.model.Member;
import chat.holt.model.Ulid;
import chat.holt.model.User;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Choosing somebody to filter by: those whom the entries at hand mention first, then the members; anybody by id.
public final class PeopleViewModel {
    private static final int MOST = 50;

    private final Store store;
    private final AuditNames names;
    private final Set<String> candidates = new LinkedHashSet<>();
    private final Consumer<String> choose;
    private final StringProperty part = new SimpleStringProperty("");
    private final ObservableList<Person> matches = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Person> chosen = new SimpleObjectProperty<>();

    /// @param entries those at hand
    /// @param choose takes the id of whoever is chosen
    PeopleViewModel(
            Store store, String serverId, AuditNames names, List<AuditLogEntry> entries, Consumer<String> choose) {
        this.store = store;
        this.names = names;
        this.choose = choose;
        for (AuditLogEntry entry : entries) {
            candidates.add(entry.user());
            String target = entry.target();
            if (target != null) {
                candidates.add(target);
            }
        }
        for (Cell<Member> member : store.membersOf(serverId)) {
            candidates.add(member.id());
        }
        part.subscribe(this::search);
        search();
    }

    /// Part of name, tag or id.
    public StringProperty part() {
        return part;
    }

    /// At most 50 people that fit.
    public ObservableList<Person> matches() {
        return matches;
    }

    /// Whoever is to be chosen.
    public ObjectProperty<@Nullable Person> chosen() {
        return chosen;
    }

    /// Takes whoever is chosen.
    public void submit() {
        Person person = chosen.get();
        if (person != null) {
            choose.accept(person.userId());
        }
    }

    private void search() {
        String wanted = part.get().strip().toLowerCase(Locale.ROOT);
        List<Person> found = new ArrayList<>();
        for (String id : candidates) {
            Person person = person(id);
            if ((person.name() + "\n" + person.tag() + "\n" + id)
                    .toLowerCase(Locale.ROOT)
                    .contains(wanted)) {
                found.add(person);
                if (found.size() == MOST) {
                    break;
                }
            }
        }
        String id = part.get().strip();
        if (found.isEmpty() && Ulid.valid(id)) {
            found.add(person(id));
        }
        matches.setAll(found);
        chosen.set(found.isEmpty() ? null : found.getFirst());
    }

    private Person person(String id) {
        User user = store.user(id).get();
        return new Person(id, names.user(id), user == null ? "" : user.tag(), names.avatar(id));
    }
}
