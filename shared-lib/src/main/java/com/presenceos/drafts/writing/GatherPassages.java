package com.presenceos.drafts.writing;

import com.presenceos.jobs.Job;
import com.presenceos.knowledge.passages.PassageId;
import com.presenceos.knowledge.retrieval.FindPassages;
import com.presenceos.knowledge.retrieval.FoundPassage;
import com.presenceos.knowledge.retrieval.FreshPassages;
import com.presenceos.knowledge.retrieval.Question;
import com.presenceos.platform.sql.Database;
import com.presenceos.writing.Given;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the brand knows about a theme: first what the idea rests on, as it is now, then what is found. */
final class GatherPassages {

    private static final int PASSAGES = 8;
    private static final int TOKENS = 3_000;

    private final Database database;
    private final FindPassages find;
    private final FreshPassages known = new FreshPassages();

    GatherPassages(Database database, FindPassages find) {
        this.database = database;
        this.find = find;
    }

    Given gather(Job job, Theme theme) {
        Map<PassageId, FoundPassage> passages = new LinkedHashMap<>();
        of(job, theme).forEach(passage -> passages.put(passage.id(), passage));
        find.find(
                        job.workspace(),
                        new Question(job.brand(), theme.subject().topic(), Optional.empty(), PASSAGES, TOKENS))
                .passages()
                .forEach(passage -> passages.putIfAbsent(passage.id(), passage));
        return Given.of(passages.values().stream().limit(PASSAGES).toList());
    }

    private List<FoundPassage> of(Job job, Theme theme) {
        List<PassageId> cited = theme.idea().stream()
                .flatMap(idea -> idea.evidence().stream())
                .map(Given.Passage::passageId)
                .toList();
        return cited.isEmpty()
                ? List.of()
                : database.inWorkspace(job.workspace(), tx -> known.byId(tx, job.brand(), cited));
    }
}
