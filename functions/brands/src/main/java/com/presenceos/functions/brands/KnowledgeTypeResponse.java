package com.presenceos.functions.brands;

import com.presenceos.knowledge.DetailField;
import com.presenceos.knowledge.KnowledgeType;
import java.util.List;

record KnowledgeTypeResponse(KnowledgeType knowledgeType, List<DetailField> details) {

    static KnowledgeTypeResponse of(KnowledgeType type) {
        return new KnowledgeTypeResponse(type, type.details());
    }
}
