package chat.holt.ui.friends;

import chat.holt.model.RelationshipStatus;

/// What can be done with several people at once.
enum BulkAct {
    ACCEPT(RelationshipStatus.INCOMING),
    REFUSE(RelationshipStatus.INCOMING),
    CANCEL(RelationshipStatus.OUTGOING),
    REMOVE(RelationshipStatus.FRIEND),
    UNBLOCK(RelationshipStatus.BLOCKED);

    private final RelationshipStatus relation;

    BulkAct(RelationshipStatus relation) {
        this.relation = relation;
    }

    /// With whom it can be done.
    RelationshipStatus relation() {
        return relation;
    }

    /// Whether it takes something away that only the other can give back.
    boolean destroys() {
        return this == REMOVE || this == REFUSE || this == CANCEL;
    }
}
