// Made by schemas/build.js from schemas/*.schema.json: change those, not this.
import type { MapShape, Shape } from '../shape.js';
import type { Documents } from './types.js';
import { choiceLists } from './choices.js';
const fenShape: Shape = { kind: 'yuan' };
const rateTableShape: Shape = {
  kind: 'map',
  fields: [{ key: 'default', title: '默认', names: ['默认', 'default'], shape: fenShape }],
  rest: fenShape,
};
const readingsShape: Shape = { kind: 'map', fields: [], rest: { kind: 'text' } };
const evidenceShape: Shape = { kind: 'list', item: { kind: 'text' }, single: true };
const attestationShape: Shape = {
  kind: 'map',
  fields: [
    { key: 'met', title: '符合', names: ['符合', 'met'], shape: { kind: 'yes-no' } },
    { key: 'evidence', title: '佐证', names: ['佐证', 'evidence'], shape: evidenceShape },
    { key: 'note', title: '说明', names: ['说明', 'note'], shape: { kind: 'text' } },
  ],
};
const stepShape: Shape = {
  kind: 'map',
  fields: [
    { key: 'date', title: '日期', names: ['日期', 'date'], shape: { kind: 'date' } },
    { key: 'evidence', title: '佐证', names: ['佐证', 'evidence'], shape: evidenceShape },
    {
      key: 'outcome',
      title: '结论',
      names: ['结论', 'outcome'],
      shape: { kind: 'choice', choices: choiceLists.outcome },
    },
    { key: 'note', title: '说明', names: ['说明', 'note'], shape: { kind: 'text' } },
  ],
};
const bilingualShape: Shape = {
  kind: 'map',
  fields: [
    { key: 'zh', title: '中文', names: ['中文', 'zh'], shape: { kind: 'text' } },
    { key: 'en', title: '英文', names: ['英文', 'en'], shape: { kind: 'text' } },
  ],
};
const datedValueShape: Shape = {
  kind: 'map',
  fields: [
    { key: 'from', title: '自', names: ['自', 'from'], shape: { kind: 'date' } },
    { key: 'value', title: '数值', names: ['数值', 'value'], shape: { kind: 'any' } },
  ],
};
const parameterShape: Shape = {
  kind: 'map',
  fields: [
    { key: 'name', title: '名称', names: ['名称', 'name'], shape: bilingualShape },
    {
      key: 'unit',
      title: '单位',
      names: ['单位', 'unit'],
      shape: {
        kind: 'choice',
        choices: [
          { value: 'hour', title: '课时', english: 'hour', names: ['课时', 'hour'] },
          { value: 'percent', title: '百分比', english: 'percent', names: ['百分比', 'percent'] },
          { value: 'count', title: '个', english: 'count', names: ['个', 'count'] },
          { value: 'day', title: '天', english: 'day', names: ['天', 'day'] },
          { value: 'year', title: '年', english: 'year', names: ['年', 'year'] },
          { value: 'month-day', title: '月日', english: 'month-day', names: ['月日', 'month-day'] },
        ],
      },
    },
    { key: 'article', title: '条款', names: ['条款', 'article'], shape: { kind: 'text' } },
    {
      key: 'source',
      title: '来源',
      names: ['来源', 'source'],
      shape: {
        kind: 'choice',
        choices: [
          { value: 'policy', title: '文件', english: 'policy', names: ['文件', 'policy'] },
          { value: 'project', title: '工具', english: 'project', names: ['工具', 'project'] },
        ],
      },
    },
    { key: 'values', title: '取值', names: ['取值', 'values'], shape: { kind: 'list', item: datedValueShape } },
  ],
};
const optionShape: Shape = {
  kind: 'map',
  fields: [
    { key: 'name', title: '名称', names: ['名称', 'name'], shape: bilingualShape },
    { key: 'consequence', title: '后果', names: ['后果', 'consequence'], shape: bilingualShape },
  ],
};
const readingShape: Shape = {
  kind: 'map',
  fields: [
    { key: 'articles', title: '条款', names: ['条款', 'articles'], shape: { kind: 'list', item: { kind: 'text' } } },
    { key: 'question', title: '问题', names: ['问题', 'question'], shape: bilingualShape },
    {
      key: 'options',
      title: '选项',
      names: ['选项', 'options'],
      shape: { kind: 'map', fields: [], rest: optionShape },
    },
    { key: 'default', title: '默认', names: ['默认', 'default'], shape: { kind: 'text' } },
    { key: 'reason', title: '理由', names: ['理由', 'reason'], shape: bilingualShape },
  ],
};
const articleEntryShape: Shape = {
  kind: 'map',
  fields: [
    { key: 'summary', title: '摘要', names: ['摘要', 'summary'], shape: bilingualShape },
    {
      key: 'handledBy',
      title: '处理方式',
      names: ['处理方式', 'handledBy'],
      shape: {
        kind: 'choice',
        choices: [
          { value: 'rules', title: '规则', english: 'rules', names: ['规则', 'rules'] },
          { value: 'hours', title: '课时', english: 'hours', names: ['课时', 'hours'] },
          { value: 'parameters', title: '参数', english: 'parameters', names: ['参数', 'parameters'] },
          { value: 'items', title: '逐项', english: 'items', names: ['逐项', 'items'] },
          { value: 'guidance', title: '无需判定', english: 'guidance', names: ['无需判定', 'guidance'] },
        ],
      },
    },
    { key: 'by', title: '依据', names: ['依据', 'by'], shape: { kind: 'list', item: { kind: 'text' } } },
    { key: 'why', title: '理由', names: ['理由', 'why'], shape: bilingualShape },
  ],
};
const departmentShape: MapShape = {
  kind: 'map',
  fields: [
    {
      key: 'kind',
      title: '类型',
      names: ['类型', 'kind'],
      shape: {
        kind: 'choice',
        choices: [{ value: 'department', title: '系部', english: 'department', names: ['系部', 'department'] }],
      },
    },
    { key: 'name', title: '名称', names: ['名称', 'name'], shape: { kind: 'text' } },
    { key: 'year', title: '年度', names: ['年度', 'year'], shape: { kind: 'integer' } },
    {
      key: 'liaison',
      title: '联络专员',
      names: ['联络专员', 'liaison'],
      shape: {
        kind: 'list',
        item: {
          kind: 'map',
          fields: [
            { key: 'name', title: '姓名', names: ['姓名', 'name'], shape: { kind: 'text' } },
            { key: 'phone', title: '电话', names: ['电话', 'phone'], shape: { kind: 'text' } },
          ],
        },
        single: true,
      },
    },
    { key: 'policy', title: '政策', names: ['政策', 'policy'], shape: { kind: 'text' } },
    { key: 'workbooks', title: '台账', names: ['台账', 'workbooks'], shape: { kind: 'list', item: { kind: 'text' } } },
    {
      key: 'history',
      title: '往年申报表',
      names: ['往年申报表', 'history'],
      shape: { kind: 'list', item: { kind: 'text' } },
    },
    {
      key: 'rates',
      title: '课时费标准',
      names: ['课时费标准', 'rates', '课时单价'],
      shape: {
        kind: 'map',
        fields: [
          { key: 'overload', title: '超课时', names: ['超课时', 'overload'], shape: rateTableShape },
          { key: 'base', title: '基础课时', names: ['基础课时', 'base'], shape: rateTableShape },
        ],
      },
    },
    { key: 'readings', title: '口径', names: ['口径', 'readings', '取值'], shape: readingsShape },
    { key: 'workingGroup', title: '专项工作组', names: ['专项工作组', 'workingGroup'], shape: attestationShape },
    { key: 'meeting', title: '党政联席会议', names: ['党政联席会议', 'meeting'], shape: stepShape },
    { key: 'submittedOn', title: '上报日期', names: ['上报日期', 'submittedOn'], shape: { kind: 'date' } },
  ],
};
const pilotShape: MapShape = {
  kind: 'map',
  fields: [
    {
      key: 'kind',
      title: '类型',
      names: ['类型', 'kind'],
      shape: {
        kind: 'choice',
        choices: [{ value: 'pilot', title: '试点', english: 'pilot', names: ['试点', 'pilot'] }],
      },
    },
    { key: 'id', title: '编号', names: ['编号', 'id'], shape: { kind: 'text' } },
    {
      key: 'certificate',
      title: '证书',
      names: ['证书', 'certificate'],
      shape: {
        kind: 'map',
        fields: [
          { key: 'name', title: '名称', names: ['名称', 'name'], shape: { kind: 'text' } },
          {
            key: 'level',
            title: '等级',
            names: ['等级', 'level'],
            shape: { kind: 'choice', choices: choiceLists.level },
          },
          {
            key: 'organization',
            title: '培训评价组织',
            names: ['培训评价组织', 'organization'],
            shape: { kind: 'text' },
          },
          { key: 'directory', title: '目录批次', names: ['目录批次', 'directory'], shape: { kind: 'text' } },
        ],
      },
    },
    { key: 'stage', title: '阶段', names: ['阶段', 'stage'], shape: { kind: 'choice', choices: choiceLists.stage } },
    { key: 'endedOn', title: '结束日期', names: ['结束日期', 'endedOn'], shape: { kind: 'date' } },
    {
      key: 'major',
      title: '专业',
      names: ['专业', 'major'],
      shape: {
        kind: 'map',
        fields: [
          { key: 'name', title: '名称', names: ['名称', 'name'], shape: { kind: 'text' } },
          { key: 'code', title: '代码', names: ['代码', 'code'], shape: { kind: 'text' } },
          { key: 'years', title: '学制', names: ['学制', 'years'], shape: { kind: 'integer' } },
        ],
      },
    },
    {
      key: 'enrolment',
      title: '招生情况',
      names: ['招生情况', 'enrolment'],
      shape: {
        kind: 'list',
        item: {
          kind: 'map',
          fields: [
            { key: 'grade', title: '年级', names: ['年级', 'grade'], shape: { kind: 'integer' } },
            { key: 'classes', title: '班级数', names: ['班级数', 'classes'], shape: { kind: 'integer' } },
            { key: 'students', title: '在校生数', names: ['在校生数', 'students'], shape: { kind: 'integer' } },
            { key: 'admitted', title: '招生数', names: ['招生数', 'admitted'], shape: { kind: 'integer' } },
          ],
        },
      },
    },
    {
      key: 'application',
      title: '申报',
      names: ['申报', 'application'],
      shape: {
        kind: 'map',
        fields: [{ key: 'date', title: '日期', names: ['日期', 'date'], shape: { kind: 'date' } }],
      },
    },
    {
      key: 'attestations',
      title: '条件认定',
      names: ['条件认定', 'attestations', '佐证情况'],
      shape: {
        kind: 'map',
        fields: [
          { key: 'majorMatches', title: '专业对应', names: ['专业对应', 'majorMatches'], shape: attestationShape },
          {
            key: 'trainingExperience',
            title: '培训经验',
            names: ['培训经验', 'trainingExperience'],
            shape: attestationShape,
          },
          { key: 'strongMajor', title: '优势专业', names: ['优势专业', 'strongMajor'], shape: attestationShape },
          {
            key: 'fitsOrientation',
            title: '符合定位',
            names: ['符合定位', 'fitsOrientation'],
            shape: attestationShape,
          },
          {
            key: 'programmeRevised',
            title: '人才培养方案修订',
            names: ['人才培养方案修订', 'programmeRevised'],
            shape: attestationShape,
          },
          {
            key: 'contentIntegrated',
            title: '培训内容融入',
            names: ['培训内容融入', 'contentIntegrated'],
            shape: attestationShape,
          },
          {
            key: 'modularTeam',
            title: '结构化教学团队',
            names: ['结构化教学团队', 'modularTeam'],
            shape: attestationShape,
          },
          { key: 'facilities', title: '实训条件', names: ['实训条件', 'facilities'], shape: attestationShape },
          { key: 'justification', title: '条件论证', names: ['条件论证', 'justification'], shape: attestationShape },
          {
            key: 'standardVenue',
            title: '标准化考场',
            names: ['标准化考场', 'standardVenue'],
            shape: attestationShape,
          },
          { key: 'practice', title: '实践教学', names: ['实践教学', 'practice'], shape: attestationShape },
        ],
      },
    },
    {
      key: 'procedure',
      title: '申报程序',
      names: ['申报程序', 'procedure'],
      shape: {
        kind: 'map',
        fields: [
          { key: 'consultation', title: '沟通', names: ['沟通', 'consultation'], shape: stepShape },
          { key: 'annex1', title: '附件1', names: ['附件1', 'annex1'], shape: stepShape },
          { key: 'annex2', title: '附件2', names: ['附件2', 'annex2'], shape: stepShape },
          { key: 'departmentReview', title: '系部研讨', names: ['系部研讨', 'departmentReview'], shape: stepShape },
          {
            key: 'officeApproval',
            title: '试点办遴选报批',
            names: ['试点办遴选报批', 'officeApproval', '试点办审批'],
            shape: stepShape,
          },
          { key: 'presidentMeeting', title: '院长办公会', names: ['院长办公会', 'presidentMeeting'], shape: stepShape },
          {
            key: 'platformDeclaration',
            title: '平台申报',
            names: ['平台申报', 'platformDeclaration'],
            shape: stepShape,
          },
        ],
      },
    },
    {
      key: 'declaration',
      title: '申报结果',
      names: ['申报结果', 'declaration'],
      shape: {
        kind: 'map',
        fields: [
          { key: 'approvedOn', title: '批准日期', names: ['批准日期', 'approvedOn'], shape: { kind: 'date' } },
          { key: 'document', title: '批准文号', names: ['批准文号', 'document'], shape: { kind: 'text' } },
          { key: 'evidence', title: '佐证', names: ['佐证', 'evidence'], shape: evidenceShape },
        ],
      },
    },
    {
      key: 'courses',
      title: '书证融通课程',
      names: ['书证融通课程', 'courses'],
      shape: {
        kind: 'list',
        item: {
          kind: 'map',
          fields: [
            { key: 'name', title: '名称', names: ['名称', 'name'], shape: { kind: 'text' } },
            { key: 'integrated', title: '融通', names: ['融通', 'integrated'], shape: { kind: 'yes-no' } },
          ],
        },
      },
    },
    {
      key: 'trainingPlan',
      title: '培训方案',
      names: ['培训方案', 'trainingPlan'],
      shape: {
        kind: 'map',
        fields: [
          { key: 'submittedOn', title: '提交日期', names: ['提交日期', 'submittedOn'], shape: { kind: 'date' } },
          { key: 'file', title: '文件', names: ['文件', 'file'], shape: { kind: 'text' } },
        ],
      },
    },
    {
      key: 'exams',
      title: '考核',
      names: ['考核', 'exams'],
      shape: {
        kind: 'list',
        item: {
          kind: 'map',
          fields: [
            { key: 'batch', title: '批次', names: ['批次', 'batch'], shape: { kind: 'text' } },
            { key: 'date', title: '日期', names: ['日期', 'date'], shape: { kind: 'date' } },
            {
              key: 'listSubmittedOn',
              title: '名单报送日期',
              names: ['名单报送日期', 'listSubmittedOn'],
              shape: { kind: 'date' },
            },
            { key: 'registered', title: '报名人数', names: ['报名人数', 'registered'], shape: { kind: 'integer' } },
            { key: 'sat', title: '参考人数', names: ['参考人数', 'sat'], shape: { kind: 'integer' } },
            { key: 'passed', title: '合格人数', names: ['合格人数', 'passed'], shape: { kind: 'integer' } },
            {
              key: 'certificatesIssuedOn',
              title: '证书发放日期',
              names: ['证书发放日期', 'certificatesIssuedOn'],
              shape: { kind: 'date' },
            },
          ],
        },
      },
    },
    {
      key: 'reporting',
      title: '报送',
      names: ['报送', 'reporting'],
      shape: {
        kind: 'map',
        fields: [
          { key: 'firstDue', title: '首次应报日期', names: ['首次应报日期', 'firstDue'], shape: { kind: 'date' } },
          {
            key: 'pauses',
            title: '停报',
            names: ['停报', 'pauses'],
            shape: {
              kind: 'list',
              item: {
                kind: 'map',
                fields: [
                  { key: 'from', title: '起', names: ['起', 'from'], shape: { kind: 'date' } },
                  { key: 'to', title: '止', names: ['止', 'to'], shape: { kind: 'date' } },
                  { key: 'note', title: '说明', names: ['说明', 'note'], shape: { kind: 'text' } },
                ],
              },
            },
          },
        ],
      },
    },
    {
      key: 'funding',
      title: '建设经费',
      names: ['建设经费', 'funding'],
      shape: {
        kind: 'map',
        fields: [
          { key: 'requested', title: '申请', names: ['申请', 'requested'], shape: { kind: 'yes-no' } },
          { key: 'plan', title: '建设方案', names: ['建设方案', 'plan'], shape: stepShape },
          { key: 'application', title: '立项申请书', names: ['立项申请书', 'application'], shape: stepShape },
          { key: 'budgetReview', title: '预算审核表', names: ['预算审核表', 'budgetReview'], shape: stepShape },
        ],
      },
    },
    {
      key: 'tasks',
      title: '年度任务',
      names: ['年度任务', 'tasks'],
      shape: {
        kind: 'list',
        item: {
          kind: 'map',
          fields: [
            { key: 'name', title: '名称', names: ['名称', 'name'], shape: { kind: 'text' } },
            { key: 'done', title: '完成', names: ['完成', 'done'], shape: { kind: 'yes-no' } },
          ],
        },
      },
    },
    {
      key: 'rectifications',
      title: '整改',
      names: ['整改', 'rectifications'],
      shape: {
        kind: 'list',
        item: {
          kind: 'map',
          fields: [
            { key: 'issue', title: '问题', names: ['问题', 'issue'], shape: { kind: 'text' } },
            { key: 'due', title: '期限', names: ['期限', 'due'], shape: { kind: 'date' } },
            { key: 'doneOn', title: '完成日期', names: ['完成日期', 'doneOn'], shape: { kind: 'date' } },
          ],
        },
      },
    },
    {
      key: 'violations',
      title: '违规违纪',
      names: ['违规违纪', 'violations', '违纪'],
      shape: {
        kind: 'list',
        item: {
          kind: 'map',
          fields: [
            {
              key: 'article',
              title: '条款',
              names: ['条款', 'article'],
              shape: {
                kind: 'choice',
                choices: [
                  { value: '28(1)', title: '28(1)', english: '28(1)', names: ['28(1)', '第二十八条（一）'] },
                  { value: '28(2)', title: '28(2)', english: '28(2)', names: ['28(2)', '第二十八条（二）'] },
                  { value: '28(3)', title: '28(3)', english: '28(3)', names: ['28(3)', '第二十八条（三）'] },
                  { value: '28(4)', title: '28(4)', english: '28(4)', names: ['28(4)', '第二十八条（四）'] },
                ],
              },
            },
            { key: 'date', title: '日期', names: ['日期', 'date'], shape: { kind: 'date' } },
            { key: 'note', title: '说明', names: ['说明', 'note'], shape: { kind: 'text' } },
          ],
        },
      },
    },
  ],
};
const policyShape: MapShape = {
  kind: 'map',
  fields: [
    {
      key: 'kind',
      title: '类型',
      names: ['类型', 'kind'],
      shape: {
        kind: 'choice',
        choices: [{ value: 'policy', title: '政策', english: 'policy', names: ['政策', 'policy'] }],
      },
    },
    { key: 'id', title: '编号', names: ['编号', 'id'], shape: { kind: 'text' } },
    { key: 'number', title: '文号', names: ['文号', 'number'], shape: { kind: 'text' } },
    { key: 'title', title: '标题', names: ['标题', 'title'], shape: { kind: 'text' } },
    { key: 'college', title: '学院', names: ['学院', 'college'], shape: { kind: 'text' } },
    { key: 'issuedOn', title: '印发日期', names: ['印发日期', 'issuedOn'], shape: { kind: 'date' } },
    { key: 'effectiveOn', title: '施行日期', names: ['施行日期', 'effectiveOn'], shape: { kind: 'date' } },
    {
      key: 'parameters',
      title: '参数',
      names: ['参数', 'parameters'],
      shape: { kind: 'map', fields: [], rest: parameterShape },
    },
    {
      key: 'readings',
      title: '口径',
      names: ['口径', 'readings'],
      shape: { kind: 'map', fields: [], rest: readingShape },
    },
    {
      key: 'articles',
      title: '条文',
      names: ['条文', 'articles'],
      shape: { kind: 'map', fields: [], rest: articleEntryShape },
    },
  ],
};
/** What people may write in each kind of document. */
export const documentShapes: { readonly [Kind in keyof Documents]: MapShape } = {
  department: departmentShape,
  pilot: pilotShape,
  policy: policyShape,
};
