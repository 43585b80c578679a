package org.waymark.investigation;

import java.util.List;

/** What becomes of a statement that is to be recorded. */
public sealed interface Decision {

    /** It is recorded; the audit row and sealed texts are still to be written. */
    record Entered(Investigation now) implements Decision {
    }

    /** It was recorded before: the same form came twice. Nothing is done. */
    record KnownAlready(Investigation now) implements Decision {
    }

    /** Rules refuse it. Nothing is done. */
    record NotAllowed(List<Refusal> refusals) implements Decision {
    }

    /** It would contradict what is on record, which nobody has confirmed yet. Nothing is done. */
    record AsksFirst(List<ContradictionKind> kinds) implements Decision {
    }

    /** Somebody else has changed it first: this is how it stands now. Nothing is done. */
    record ChangedMeanwhile(Investigation now) implements Decision {
    }
}
