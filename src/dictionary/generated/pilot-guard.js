// Made by schemas/build.js from schemas/*.schema.json: change those, not this.
// <stdin>
var pilotGuard = validate71,
  schema28 = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'pilot.schema.json',
    type: 'object',
    properties: {
      kind: { type: 'string', oneOf: [{ const: 'pilot' }] },
      id: { type: 'string', pattern: '^[A-Za-z0-9_-]+$' },
      certificate: {
        type: 'object',
        properties: {
          name: { type: 'string' },
          level: { $ref: 'common.schema.json#/$defs/level' },
          organization: { type: 'string' },
          directory: { type: 'string' },
        },
        required: ['name', 'level'],
        additionalProperties: !1,
      },
      stage: { $ref: 'common.schema.json#/$defs/stage' },
      endedOn: { type: 'string', format: 'date' },
      major: {
        type: 'object',
        properties: {
          name: { type: 'string' },
          code: { type: 'string' },
          years: { type: 'integer', minimum: 1, maximum: 10 },
        },
        required: ['name'],
        additionalProperties: !1,
      },
      enrolment: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            grade: { type: 'integer', minimum: 1e3, maximum: 9999 },
            classes: { type: 'integer', minimum: 0 },
            students: { type: 'integer', minimum: 0 },
            admitted: { type: 'integer', minimum: 0 },
          },
          required: ['grade', 'classes', 'students'],
          additionalProperties: !1,
        },
      },
      application: {
        type: 'object',
        properties: { date: { type: 'string', format: 'date' } },
        additionalProperties: !1,
      },
      attestations: {
        'x-aliases': ['\u4F50\u8BC1\u60C5\u51B5'],
        type: 'object',
        properties: {
          majorMatches: { $ref: 'common.schema.json#/$defs/attestation' },
          trainingExperience: { $ref: 'common.schema.json#/$defs/attestation' },
          strongMajor: { $ref: 'common.schema.json#/$defs/attestation' },
          fitsOrientation: { $ref: 'common.schema.json#/$defs/attestation' },
          programmeRevised: { $ref: 'common.schema.json#/$defs/attestation' },
          contentIntegrated: { $ref: 'common.schema.json#/$defs/attestation' },
          modularTeam: { $ref: 'common.schema.json#/$defs/attestation' },
          facilities: { $ref: 'common.schema.json#/$defs/attestation' },
          justification: { $ref: 'common.schema.json#/$defs/attestation' },
          standardVenue: { $ref: 'common.schema.json#/$defs/attestation' },
          practice: { $ref: 'common.schema.json#/$defs/attestation' },
        },
        additionalProperties: !1,
      },
      procedure: {
        type: 'object',
        properties: {
          consultation: { $ref: 'common.schema.json#/$defs/step' },
          annex1: { $ref: 'common.schema.json#/$defs/step' },
          annex2: { $ref: 'common.schema.json#/$defs/step' },
          departmentReview: { $ref: 'common.schema.json#/$defs/step' },
          officeApproval: { 'x-aliases': ['\u8BD5\u70B9\u529E\u5BA1\u6279'], $ref: 'common.schema.json#/$defs/step' },
          presidentMeeting: { $ref: 'common.schema.json#/$defs/step' },
          platformDeclaration: { $ref: 'common.schema.json#/$defs/step' },
        },
        additionalProperties: !1,
      },
      declaration: {
        type: 'object',
        properties: {
          approvedOn: { type: 'string', format: 'date' },
          document: { type: 'string' },
          evidence: { $ref: 'common.schema.json#/$defs/evidence' },
        },
        additionalProperties: !1,
      },
      courses: {
        type: 'array',
        items: {
          type: 'object',
          properties: { name: { type: 'string' }, integrated: { type: 'boolean' } },
          required: ['name'],
          additionalProperties: !1,
        },
      },
      trainingPlan: {
        type: 'object',
        properties: { submittedOn: { type: 'string', format: 'date' }, file: { type: 'string' } },
        additionalProperties: !1,
      },
      exams: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            batch: { type: 'string' },
            date: { type: 'string', format: 'date' },
            listSubmittedOn: { type: 'string', format: 'date' },
            registered: { type: 'integer', minimum: 0 },
            sat: { type: 'integer', minimum: 0 },
            passed: { type: 'integer', minimum: 0 },
            certificatesIssuedOn: { type: 'string', format: 'date' },
          },
          required: ['batch', 'date'],
          additionalProperties: !1,
          dependentRequired: {
            registered: ['sat', 'passed'],
            sat: ['registered', 'passed'],
            passed: ['registered', 'sat'],
          },
        },
      },
      reporting: {
        type: 'object',
        properties: {
          firstDue: { type: 'string', format: 'date' },
          pauses: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                from: { type: 'string', format: 'date' },
                to: { type: 'string', format: 'date' },
                note: { type: 'string' },
              },
              required: ['from', 'to'],
              additionalProperties: !1,
            },
          },
        },
        additionalProperties: !1,
      },
      funding: {
        type: 'object',
        properties: {
          requested: { type: 'boolean' },
          plan: { $ref: 'common.schema.json#/$defs/step' },
          application: { $ref: 'common.schema.json#/$defs/step' },
          budgetReview: { $ref: 'common.schema.json#/$defs/step' },
        },
        additionalProperties: !1,
      },
      tasks: {
        type: 'array',
        items: {
          type: 'object',
          properties: { name: { type: 'string' }, done: { type: 'boolean' } },
          required: ['name'],
          additionalProperties: !1,
        },
      },
      rectifications: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            issue: { type: 'string' },
            due: { type: 'string', format: 'date' },
            doneOn: { type: 'string', format: 'date' },
          },
          required: ['issue', 'due'],
          additionalProperties: !1,
        },
      },
      violations: {
        'x-aliases': ['\u8FDD\u7EAA'],
        type: 'array',
        items: {
          type: 'object',
          properties: {
            article: {
              type: 'string',
              oneOf: [
                { const: '28(1)', 'x-aliases': ['\u7B2C\u4E8C\u5341\u516B\u6761\uFF08\u4E00\uFF09'] },
                { const: '28(2)', 'x-aliases': ['\u7B2C\u4E8C\u5341\u516B\u6761\uFF08\u4E8C\uFF09'] },
                { const: '28(3)', 'x-aliases': ['\u7B2C\u4E8C\u5341\u516B\u6761\uFF08\u4E09\uFF09'] },
                { const: '28(4)', 'x-aliases': ['\u7B2C\u4E8C\u5341\u516B\u6761\uFF08\u56DB\uFF09'] },
              ],
            },
            date: { type: 'string', format: 'date' },
            note: { type: 'string' },
          },
          required: ['article', 'date'],
          additionalProperties: !1,
        },
      },
    },
    required: ['kind', 'id', 'certificate', 'stage', 'major'],
    additionalProperties: !1,
    if: { properties: { stage: { const: 'ended' } }, required: ['stage'] },
    then: { properties: { endedOn: !0 }, required: ['endedOn'] },
  },
  func1 = Object.prototype.hasOwnProperty,
  pattern3 = new RegExp('^[A-Za-z0-9_-]+$', 'u');
function validate72(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate72.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    typeof data != 'string')
  ) {
    let err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } };
    (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
  }
  let _errs1 = errors,
    valid0 = !1,
    passing0 = null,
    _errs2 = errors;
  if (data !== '\u521D\u7EA7') {
    let err1 = {
      instancePath,
      schemaPath: '#/oneOf/0/const',
      keyword: 'const',
      params: { allowedValue: '\u521D\u7EA7' },
    };
    (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
  }
  var _valid0 = _errs2 === errors;
  _valid0 && ((valid0 = !0), (passing0 = 0));
  let _errs3 = errors;
  if (data !== '\u4E2D\u7EA7') {
    let err2 = {
      instancePath,
      schemaPath: '#/oneOf/1/const',
      keyword: 'const',
      params: { allowedValue: '\u4E2D\u7EA7' },
    };
    (vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++);
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) ((valid0 = !1), (passing0 = [passing0, 1]));
  else {
    _valid0 && ((valid0 = !0), (passing0 = 1));
    let _errs4 = errors;
    if (data !== '\u9AD8\u7EA7') {
      let err3 = {
        instancePath,
        schemaPath: '#/oneOf/2/const',
        keyword: 'const',
        params: { allowedValue: '\u9AD8\u7EA7' },
      };
      (vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++);
    }
    var _valid0 = _errs4 === errors;
    _valid0 && valid0 ? ((valid0 = !1), (passing0 = [passing0, 2])) : _valid0 && ((valid0 = !0), (passing0 = 2));
  }
  if (valid0) ((errors = _errs1), vErrors !== null && (_errs1 ? (vErrors.length = _errs1) : (vErrors = null)));
  else {
    let err4 = { instancePath, schemaPath: '#/oneOf', keyword: 'oneOf', params: { passingSchemas: passing0 } };
    (vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++);
  }
  return ((validate72.errors = vErrors), errors === 0);
}
validate72.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate74(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate74.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    typeof data != 'string')
  ) {
    let err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } };
    (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
  }
  let _errs1 = errors,
    valid0 = !1,
    passing0 = null,
    _errs2 = errors;
  if (data !== 'applying') {
    let err1 = { instancePath, schemaPath: '#/oneOf/0/const', keyword: 'const', params: { allowedValue: 'applying' } };
    (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
  }
  var _valid0 = _errs2 === errors;
  _valid0 && ((valid0 = !0), (passing0 = 0));
  let _errs3 = errors;
  if (data !== 'running') {
    let err2 = { instancePath, schemaPath: '#/oneOf/1/const', keyword: 'const', params: { allowedValue: 'running' } };
    (vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++);
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) ((valid0 = !1), (passing0 = [passing0, 1]));
  else {
    _valid0 && ((valid0 = !0), (passing0 = 1));
    let _errs4 = errors;
    if (data !== 'ended') {
      let err3 = { instancePath, schemaPath: '#/oneOf/2/const', keyword: 'const', params: { allowedValue: 'ended' } };
      (vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++);
    }
    var _valid0 = _errs4 === errors;
    _valid0 && valid0 ? ((valid0 = !1), (passing0 = [passing0, 2])) : _valid0 && ((valid0 = !0), (passing0 = 2));
  }
  if (valid0) ((errors = _errs1), vErrors !== null && (_errs1 ? (vErrors.length = _errs1) : (vErrors = null)));
  else {
    let err4 = { instancePath, schemaPath: '#/oneOf', keyword: 'oneOf', params: { passingSchemas: passing0 } };
    (vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++);
  }
  return ((validate74.errors = vErrors), errors === 0);
}
validate74.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate63(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate63.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    Array.isArray(data))
  ) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      if (typeof data[i0] != 'string') {
        let err0 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
      }
  } else {
    let err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'array' } };
    (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
  }
  return ((validate63.errors = vErrors), errors === 0);
}
validate63.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate76(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate76.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    for (let key0 in data)
      if (!(key0 === 'met' || key0 === 'evidence' || key0 === 'note')) {
        let err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
      }
    if (data.met !== void 0 && typeof data.met != 'boolean') {
      let err1 = {
        instancePath: instancePath + '/met',
        schemaPath: '#/properties/met/type',
        keyword: 'type',
        params: { type: 'boolean' },
      };
      (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
    }
    if (
      (data.evidence !== void 0 &&
        (validate63(data.evidence, {
          instancePath: instancePath + '/evidence',
          parentData: data,
          parentDataProperty: 'evidence',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors)),
          (errors = vErrors.length))),
      data.note !== void 0 && typeof data.note != 'string')
    ) {
      let err2 = {
        instancePath: instancePath + '/note',
        schemaPath: '#/properties/note/type',
        keyword: 'type',
        params: { type: 'string' },
      };
      (vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++);
    }
  } else {
    let err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    (vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++);
  }
  return ((validate76.errors = vErrors), errors === 0);
}
validate76.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var formats0 =
  /^(?!0000)(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;
function validate68(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate68.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    typeof data != 'string')
  ) {
    let err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } };
    (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
  }
  let _errs1 = errors,
    valid0 = !1,
    passing0 = null,
    _errs2 = errors;
  if (data !== 'passed') {
    let err1 = { instancePath, schemaPath: '#/oneOf/0/const', keyword: 'const', params: { allowedValue: 'passed' } };
    (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
  }
  var _valid0 = _errs2 === errors;
  _valid0 && ((valid0 = !0), (passing0 = 0));
  let _errs3 = errors;
  if (data !== 'rejected') {
    let err2 = { instancePath, schemaPath: '#/oneOf/1/const', keyword: 'const', params: { allowedValue: 'rejected' } };
    (vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++);
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) ((valid0 = !1), (passing0 = [passing0, 1]));
  else {
    _valid0 && ((valid0 = !0), (passing0 = 1));
    let _errs4 = errors;
    if (data !== 'deferred') {
      let err3 = {
        instancePath,
        schemaPath: '#/oneOf/2/const',
        keyword: 'const',
        params: { allowedValue: 'deferred' },
      };
      (vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++);
    }
    var _valid0 = _errs4 === errors;
    _valid0 && valid0 ? ((valid0 = !1), (passing0 = [passing0, 2])) : _valid0 && ((valid0 = !0), (passing0 = 2));
  }
  if (valid0) ((errors = _errs1), vErrors !== null && (_errs1 ? (vErrors.length = _errs1) : (vErrors = null)));
  else {
    let err4 = { instancePath, schemaPath: '#/oneOf', keyword: 'oneOf', params: { passingSchemas: passing0 } };
    (vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++);
  }
  return ((validate68.errors = vErrors), errors === 0);
}
validate68.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate89(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate89.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    for (let key0 in data)
      if (!(key0 === 'date' || key0 === 'evidence' || key0 === 'outcome' || key0 === 'note')) {
        let err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
      }
    if (data.date !== void 0) {
      let data0 = data.date;
      if (typeof data0 == 'string') {
        if (!formats0.test(data0)) {
          let err1 = {
            instancePath: instancePath + '/date',
            schemaPath: '#/properties/date/format',
            keyword: 'format',
            params: { format: 'date' },
          };
          (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
        }
      } else {
        let err2 = {
          instancePath: instancePath + '/date',
          schemaPath: '#/properties/date/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++);
      }
    }
    if (
      (data.evidence !== void 0 &&
        (validate63(data.evidence, {
          instancePath: instancePath + '/evidence',
          parentData: data,
          parentDataProperty: 'evidence',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors)),
          (errors = vErrors.length))),
      data.outcome !== void 0 &&
        (validate68(data.outcome, {
          instancePath: instancePath + '/outcome',
          parentData: data,
          parentDataProperty: 'outcome',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors)),
          (errors = vErrors.length))),
      data.note !== void 0 && typeof data.note != 'string')
    ) {
      let err3 = {
        instancePath: instancePath + '/note',
        schemaPath: '#/properties/note/type',
        keyword: 'type',
        params: { type: 'string' },
      };
      (vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++);
    }
  } else {
    let err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    (vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++);
  }
  return ((validate89.errors = vErrors), errors === 0);
}
validate89.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate99(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate99.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    Array.isArray(data))
  ) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      if (typeof data[i0] != 'string') {
        let err0 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
      }
  } else {
    let err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'array' } };
    (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
  }
  return ((validate99.errors = vErrors), errors === 0);
}
validate99.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate71(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate71.evaluated;
  (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0));
  let _errs1 = errors,
    valid0 = !0,
    _errs2 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    let missing0;
    if (data.stage === void 0 && (missing0 = 'stage')) {
      let err0 = {};
      (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
    } else if (data.stage !== void 0 && data.stage !== 'ended') {
      let err1 = {};
      (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
    }
  }
  var _valid0 = _errs2 === errors;
  if (((errors = _errs1), vErrors !== null && (_errs1 ? (vErrors.length = _errs1) : (vErrors = null)), _valid0)) {
    let _errs4 = errors;
    if (data && typeof data == 'object' && !Array.isArray(data) && data.endedOn === void 0) {
      let err2 = {
        instancePath,
        schemaPath: '#/then/required',
        keyword: 'required',
        params: { missingProperty: 'endedOn' },
      };
      (vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++);
    }
    var _valid0 = _errs4 === errors;
    if (((valid0 = _valid0), valid0)) {
      var props0 = {};
      ((props0.endedOn = !0), (props0.stage = !0));
    }
  }
  if (!valid0) {
    let err3 = { instancePath, schemaPath: '#/if', keyword: 'if', params: { failingKeyword: 'then' } };
    (vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++);
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } };
      (vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++);
    }
    if (data.id === void 0) {
      let err5 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } };
      (vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++);
    }
    if (data.certificate === void 0) {
      let err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'certificate' },
      };
      (vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++);
    }
    if (data.stage === void 0) {
      let err7 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'stage' } };
      (vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++);
    }
    if (data.major === void 0) {
      let err8 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'major' } };
      (vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++);
    }
    for (let key0 in data)
      if (!func1.call(schema28.properties, key0)) {
        let err9 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        (vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++);
      }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 != 'string') {
        let err10 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++);
      }
      let _errs8 = errors,
        valid3 = !1,
        passing0 = null,
        _errs9 = errors;
      if (data1 !== 'pilot') {
        let err11 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/oneOf/0/const',
          keyword: 'const',
          params: { allowedValue: 'pilot' },
        };
        (vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++);
      }
      var _valid1 = _errs9 === errors;
      if ((_valid1 && ((valid3 = !0), (passing0 = 0)), valid3))
        ((errors = _errs8), vErrors !== null && (_errs8 ? (vErrors.length = _errs8) : (vErrors = null)));
      else {
        let err12 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/oneOf',
          keyword: 'oneOf',
          params: { passingSchemas: passing0 },
        };
        (vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++);
      }
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      if (typeof data2 == 'string') {
        if (!pattern3.test(data2)) {
          let err13 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9_-]+$' },
          };
          (vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++);
        }
      } else {
        let err14 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++);
      }
    }
    if (data.certificate !== void 0) {
      let data3 = data.certificate;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        if (data3.name === void 0) {
          let err15 = {
            instancePath: instancePath + '/certificate',
            schemaPath: '#/properties/certificate/required',
            keyword: 'required',
            params: { missingProperty: 'name' },
          };
          (vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++);
        }
        if (data3.level === void 0) {
          let err16 = {
            instancePath: instancePath + '/certificate',
            schemaPath: '#/properties/certificate/required',
            keyword: 'required',
            params: { missingProperty: 'level' },
          };
          (vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++);
        }
        for (let key1 in data3)
          if (!(key1 === 'name' || key1 === 'level' || key1 === 'organization' || key1 === 'directory')) {
            let err17 = {
              instancePath: instancePath + '/certificate',
              schemaPath: '#/properties/certificate/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            };
            (vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++);
          }
        if (data3.name !== void 0 && typeof data3.name != 'string') {
          let err18 = {
            instancePath: instancePath + '/certificate/name',
            schemaPath: '#/properties/certificate/properties/name/type',
            keyword: 'type',
            params: { type: 'string' },
          };
          (vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++);
        }
        if (
          (data3.level !== void 0 &&
            (validate72(data3.level, {
              instancePath: instancePath + '/certificate/level',
              parentData: data3,
              parentDataProperty: 'level',
              rootData,
              dynamicAnchors,
            }) ||
              ((vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors)),
              (errors = vErrors.length))),
          data3.organization !== void 0 && typeof data3.organization != 'string')
        ) {
          let err19 = {
            instancePath: instancePath + '/certificate/organization',
            schemaPath: '#/properties/certificate/properties/organization/type',
            keyword: 'type',
            params: { type: 'string' },
          };
          (vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++);
        }
        if (data3.directory !== void 0 && typeof data3.directory != 'string') {
          let err20 = {
            instancePath: instancePath + '/certificate/directory',
            schemaPath: '#/properties/certificate/properties/directory/type',
            keyword: 'type',
            params: { type: 'string' },
          };
          (vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++);
        }
      } else {
        let err21 = {
          instancePath: instancePath + '/certificate',
          schemaPath: '#/properties/certificate/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        (vErrors === null ? (vErrors = [err21]) : vErrors.push(err21), errors++);
      }
    }
    if (
      (data.stage !== void 0 &&
        (validate74(data.stage, {
          instancePath: instancePath + '/stage',
          parentData: data,
          parentDataProperty: 'stage',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors)),
          (errors = vErrors.length))),
      data.endedOn !== void 0)
    ) {
      let data9 = data.endedOn;
      if (typeof data9 == 'string') {
        if (!formats0.test(data9)) {
          let err22 = {
            instancePath: instancePath + '/endedOn',
            schemaPath: '#/properties/endedOn/format',
            keyword: 'format',
            params: { format: 'date' },
          };
          (vErrors === null ? (vErrors = [err22]) : vErrors.push(err22), errors++);
        }
      } else {
        let err23 = {
          instancePath: instancePath + '/endedOn',
          schemaPath: '#/properties/endedOn/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err23]) : vErrors.push(err23), errors++);
      }
    }
    if (data.major !== void 0) {
      let data10 = data.major;
      if (data10 && typeof data10 == 'object' && !Array.isArray(data10)) {
        if (data10.name === void 0) {
          let err24 = {
            instancePath: instancePath + '/major',
            schemaPath: '#/properties/major/required',
            keyword: 'required',
            params: { missingProperty: 'name' },
          };
          (vErrors === null ? (vErrors = [err24]) : vErrors.push(err24), errors++);
        }
        for (let key2 in data10)
          if (!(key2 === 'name' || key2 === 'code' || key2 === 'years')) {
            let err25 = {
              instancePath: instancePath + '/major',
              schemaPath: '#/properties/major/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
            };
            (vErrors === null ? (vErrors = [err25]) : vErrors.push(err25), errors++);
          }
        if (data10.name !== void 0 && typeof data10.name != 'string') {
          let err26 = {
            instancePath: instancePath + '/major/name',
            schemaPath: '#/properties/major/properties/name/type',
            keyword: 'type',
            params: { type: 'string' },
          };
          (vErrors === null ? (vErrors = [err26]) : vErrors.push(err26), errors++);
        }
        if (data10.code !== void 0 && typeof data10.code != 'string') {
          let err27 = {
            instancePath: instancePath + '/major/code',
            schemaPath: '#/properties/major/properties/code/type',
            keyword: 'type',
            params: { type: 'string' },
          };
          (vErrors === null ? (vErrors = [err27]) : vErrors.push(err27), errors++);
        }
        if (data10.years !== void 0) {
          let data13 = data10.years;
          if (!(typeof data13 == 'number' && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
            let err28 = {
              instancePath: instancePath + '/major/years',
              schemaPath: '#/properties/major/properties/years/type',
              keyword: 'type',
              params: { type: 'integer' },
            };
            (vErrors === null ? (vErrors = [err28]) : vErrors.push(err28), errors++);
          }
          if (typeof data13 == 'number' && isFinite(data13)) {
            if (data13 > 10 || isNaN(data13)) {
              let err29 = {
                instancePath: instancePath + '/major/years',
                schemaPath: '#/properties/major/properties/years/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 10 },
              };
              (vErrors === null ? (vErrors = [err29]) : vErrors.push(err29), errors++);
            }
            if (data13 < 1 || isNaN(data13)) {
              let err30 = {
                instancePath: instancePath + '/major/years',
                schemaPath: '#/properties/major/properties/years/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 1 },
              };
              (vErrors === null ? (vErrors = [err30]) : vErrors.push(err30), errors++);
            }
          }
        }
      } else {
        let err31 = {
          instancePath: instancePath + '/major',
          schemaPath: '#/properties/major/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        (vErrors === null ? (vErrors = [err31]) : vErrors.push(err31), errors++);
      }
    }
    if (data.enrolment !== void 0) {
      let data14 = data.enrolment;
      if (Array.isArray(data14)) {
        let len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data15 = data14[i0];
          if (data15 && typeof data15 == 'object' && !Array.isArray(data15)) {
            if (data15.grade === void 0) {
              let err32 = {
                instancePath: instancePath + '/enrolment/' + i0,
                schemaPath: '#/properties/enrolment/items/required',
                keyword: 'required',
                params: { missingProperty: 'grade' },
              };
              (vErrors === null ? (vErrors = [err32]) : vErrors.push(err32), errors++);
            }
            if (data15.classes === void 0) {
              let err33 = {
                instancePath: instancePath + '/enrolment/' + i0,
                schemaPath: '#/properties/enrolment/items/required',
                keyword: 'required',
                params: { missingProperty: 'classes' },
              };
              (vErrors === null ? (vErrors = [err33]) : vErrors.push(err33), errors++);
            }
            if (data15.students === void 0) {
              let err34 = {
                instancePath: instancePath + '/enrolment/' + i0,
                schemaPath: '#/properties/enrolment/items/required',
                keyword: 'required',
                params: { missingProperty: 'students' },
              };
              (vErrors === null ? (vErrors = [err34]) : vErrors.push(err34), errors++);
            }
            for (let key3 in data15)
              if (!(key3 === 'grade' || key3 === 'classes' || key3 === 'students' || key3 === 'admitted')) {
                let err35 = {
                  instancePath: instancePath + '/enrolment/' + i0,
                  schemaPath: '#/properties/enrolment/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key3 },
                };
                (vErrors === null ? (vErrors = [err35]) : vErrors.push(err35), errors++);
              }
            if (data15.grade !== void 0) {
              let data16 = data15.grade;
              if (!(typeof data16 == 'number' && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
                let err36 = {
                  instancePath: instancePath + '/enrolment/' + i0 + '/grade',
                  schemaPath: '#/properties/enrolment/items/properties/grade/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                (vErrors === null ? (vErrors = [err36]) : vErrors.push(err36), errors++);
              }
              if (typeof data16 == 'number' && isFinite(data16)) {
                if (data16 > 9999 || isNaN(data16)) {
                  let err37 = {
                    instancePath: instancePath + '/enrolment/' + i0 + '/grade',
                    schemaPath: '#/properties/enrolment/items/properties/grade/maximum',
                    keyword: 'maximum',
                    params: { comparison: '<=', limit: 9999 },
                  };
                  (vErrors === null ? (vErrors = [err37]) : vErrors.push(err37), errors++);
                }
                if (data16 < 1e3 || isNaN(data16)) {
                  let err38 = {
                    instancePath: instancePath + '/enrolment/' + i0 + '/grade',
                    schemaPath: '#/properties/enrolment/items/properties/grade/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 1e3 },
                  };
                  (vErrors === null ? (vErrors = [err38]) : vErrors.push(err38), errors++);
                }
              }
            }
            if (data15.classes !== void 0) {
              let data17 = data15.classes;
              if (!(typeof data17 == 'number' && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
                let err39 = {
                  instancePath: instancePath + '/enrolment/' + i0 + '/classes',
                  schemaPath: '#/properties/enrolment/items/properties/classes/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                (vErrors === null ? (vErrors = [err39]) : vErrors.push(err39), errors++);
              }
              if (typeof data17 == 'number' && isFinite(data17) && (data17 < 0 || isNaN(data17))) {
                let err40 = {
                  instancePath: instancePath + '/enrolment/' + i0 + '/classes',
                  schemaPath: '#/properties/enrolment/items/properties/classes/minimum',
                  keyword: 'minimum',
                  params: { comparison: '>=', limit: 0 },
                };
                (vErrors === null ? (vErrors = [err40]) : vErrors.push(err40), errors++);
              }
            }
            if (data15.students !== void 0) {
              let data18 = data15.students;
              if (!(typeof data18 == 'number' && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
                let err41 = {
                  instancePath: instancePath + '/enrolment/' + i0 + '/students',
                  schemaPath: '#/properties/enrolment/items/properties/students/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                (vErrors === null ? (vErrors = [err41]) : vErrors.push(err41), errors++);
              }
              if (typeof data18 == 'number' && isFinite(data18) && (data18 < 0 || isNaN(data18))) {
                let err42 = {
                  instancePath: instancePath + '/enrolment/' + i0 + '/students',
                  schemaPath: '#/properties/enrolment/items/properties/students/minimum',
                  keyword: 'minimum',
                  params: { comparison: '>=', limit: 0 },
                };
                (vErrors === null ? (vErrors = [err42]) : vErrors.push(err42), errors++);
              }
            }
            if (data15.admitted !== void 0) {
              let data19 = data15.admitted;
              if (!(typeof data19 == 'number' && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
                let err43 = {
                  instancePath: instancePath + '/enrolment/' + i0 + '/admitted',
                  schemaPath: '#/properties/enrolment/items/properties/admitted/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                (vErrors === null ? (vErrors = [err43]) : vErrors.push(err43), errors++);
              }
              if (typeof data19 == 'number' && isFinite(data19) && (data19 < 0 || isNaN(data19))) {
                let err44 = {
                  instancePath: instancePath + '/enrolment/' + i0 + '/admitted',
                  schemaPath: '#/properties/enrolment/items/properties/admitted/minimum',
                  keyword: 'minimum',
                  params: { comparison: '>=', limit: 0 },
                };
                (vErrors === null ? (vErrors = [err44]) : vErrors.push(err44), errors++);
              }
            }
          } else {
            let err45 = {
              instancePath: instancePath + '/enrolment/' + i0,
              schemaPath: '#/properties/enrolment/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            (vErrors === null ? (vErrors = [err45]) : vErrors.push(err45), errors++);
          }
        }
      } else {
        let err46 = {
          instancePath: instancePath + '/enrolment',
          schemaPath: '#/properties/enrolment/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        (vErrors === null ? (vErrors = [err46]) : vErrors.push(err46), errors++);
      }
    }
    if (data.application !== void 0) {
      let data20 = data.application;
      if (data20 && typeof data20 == 'object' && !Array.isArray(data20)) {
        for (let key4 in data20)
          if (key4 !== 'date') {
            let err47 = {
              instancePath: instancePath + '/application',
              schemaPath: '#/properties/application/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key4 },
            };
            (vErrors === null ? (vErrors = [err47]) : vErrors.push(err47), errors++);
          }
        if (data20.date !== void 0) {
          let data21 = data20.date;
          if (typeof data21 == 'string') {
            if (!formats0.test(data21)) {
              let err48 = {
                instancePath: instancePath + '/application/date',
                schemaPath: '#/properties/application/properties/date/format',
                keyword: 'format',
                params: { format: 'date' },
              };
              (vErrors === null ? (vErrors = [err48]) : vErrors.push(err48), errors++);
            }
          } else {
            let err49 = {
              instancePath: instancePath + '/application/date',
              schemaPath: '#/properties/application/properties/date/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            (vErrors === null ? (vErrors = [err49]) : vErrors.push(err49), errors++);
          }
        }
      } else {
        let err50 = {
          instancePath: instancePath + '/application',
          schemaPath: '#/properties/application/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        (vErrors === null ? (vErrors = [err50]) : vErrors.push(err50), errors++);
      }
    }
    if (data.attestations !== void 0) {
      let data22 = data.attestations;
      if (data22 && typeof data22 == 'object' && !Array.isArray(data22)) {
        for (let key5 in data22)
          if (!func1.call(schema28.properties.attestations.properties, key5)) {
            let err51 = {
              instancePath: instancePath + '/attestations',
              schemaPath: '#/properties/attestations/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key5 },
            };
            (vErrors === null ? (vErrors = [err51]) : vErrors.push(err51), errors++);
          }
        (data22.majorMatches !== void 0 &&
          (validate76(data22.majorMatches, {
            instancePath: instancePath + '/attestations/majorMatches',
            parentData: data22,
            parentDataProperty: 'majorMatches',
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors)),
            (errors = vErrors.length))),
          data22.trainingExperience !== void 0 &&
            (validate76(data22.trainingExperience, {
              instancePath: instancePath + '/attestations/trainingExperience',
              parentData: data22,
              parentDataProperty: 'trainingExperience',
              rootData,
              dynamicAnchors,
            }) ||
              ((vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors)),
              (errors = vErrors.length))),
          data22.strongMajor !== void 0 &&
            (validate76(data22.strongMajor, {
              instancePath: instancePath + '/attestations/strongMajor',
              parentData: data22,
              parentDataProperty: 'strongMajor',
              rootData,
              dynamicAnchors,
            }) ||
              ((vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors)),
              (errors = vErrors.length))),
          data22.fitsOrientation !== void 0 &&
            (validate76(data22.fitsOrientation, {
              instancePath: instancePath + '/attestations/fitsOrientation',
              parentData: data22,
              parentDataProperty: 'fitsOrientation',
              rootData,
              dynamicAnchors,
            }) ||
              ((vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors)),
              (errors = vErrors.length))),
          data22.programmeRevised !== void 0 &&
            (validate76(data22.programmeRevised, {
              instancePath: instancePath + '/attestations/programmeRevised',
              parentData: data22,
              parentDataProperty: 'programmeRevised',
              rootData,
              dynamicAnchors,
            }) ||
              ((vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors)),
              (errors = vErrors.length))),
          data22.contentIntegrated !== void 0 &&
            (validate76(data22.contentIntegrated, {
              instancePath: instancePath + '/attestations/contentIntegrated',
              parentData: data22,
              parentDataProperty: 'contentIntegrated',
              rootData,
              dynamicAnchors,
            }) ||
              ((vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors)),
              (errors = vErrors.length))),
          data22.modularTeam !== void 0 &&
            (validate76(data22.modularTeam, {
              instancePath: instancePath + '/attestations/modularTeam',
              parentData: data22,
              parentDataProperty: 'modularTeam',
              rootData,
              dynamicAnchors,
            }) ||
              ((vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors)),
              (errors = vErrors.length))),
          data22.facilities !== void 0 &&
            (validate76(data22.facilities, {
              instancePath: instancePath + '/attestations/facilities',
              parentData: data22,
              parentDataProperty: 'facilities',
              rootData,
              dynamicAnchors,
            }) ||
              ((vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors)),
              (errors = vErrors.length))),
          data22.justification !== void 0 &&
            (validate76(data22.justification, {
              instancePath: instancePath + '/attestations/justification',
              parentData: data22,
              parentDataProperty: 'justification',
              rootData,
              dynamicAnchors,
            }) ||
              ((vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors)),
              (errors = vErrors.length))),
          data22.standardVenue !== void 0 &&
            (validate76(data22.standardVenue, {
              instancePath: instancePath + '/attestations/standardVenue',
              parentData: data22,
              parentDataProperty: 'standardVenue',
              rootData,
              dynamicAnchors,
            }) ||
              ((vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors)),
              (errors = vErrors.length))),
          data22.practice !== void 0 &&
            (validate76(data22.practice, {
              instancePath: instancePath + '/attestations/practice',
              parentData: data22,
              parentDataProperty: 'practice',
              rootData,
              dynamicAnchors,
            }) ||
              ((vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors)),
              (errors = vErrors.length))));
      } else {
        let err52 = {
          instancePath: instancePath + '/attestations',
          schemaPath: '#/properties/attestations/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        (vErrors === null ? (vErrors = [err52]) : vErrors.push(err52), errors++);
      }
    }
    if (data.procedure !== void 0) {
      let data34 = data.procedure;
      if (data34 && typeof data34 == 'object' && !Array.isArray(data34)) {
        for (let key6 in data34)
          if (!(
            key6 === 'consultation' ||
            key6 === 'annex1' ||
            key6 === 'annex2' ||
            key6 === 'departmentReview' ||
            key6 === 'officeApproval' ||
            key6 === 'presidentMeeting' ||
            key6 === 'platformDeclaration'
          )) {
            let err53 = {
              instancePath: instancePath + '/procedure',
              schemaPath: '#/properties/procedure/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key6 },
            };
            (vErrors === null ? (vErrors = [err53]) : vErrors.push(err53), errors++);
          }
        (data34.consultation !== void 0 &&
          (validate89(data34.consultation, {
            instancePath: instancePath + '/procedure/consultation',
            parentData: data34,
            parentDataProperty: 'consultation',
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors)),
            (errors = vErrors.length))),
          data34.annex1 !== void 0 &&
            (validate89(data34.annex1, {
              instancePath: instancePath + '/procedure/annex1',
              parentData: data34,
              parentDataProperty: 'annex1',
              rootData,
              dynamicAnchors,
            }) ||
              ((vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors)),
              (errors = vErrors.length))),
          data34.annex2 !== void 0 &&
            (validate89(data34.annex2, {
              instancePath: instancePath + '/procedure/annex2',
              parentData: data34,
              parentDataProperty: 'annex2',
              rootData,
              dynamicAnchors,
            }) ||
              ((vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors)),
              (errors = vErrors.length))),
          data34.departmentReview !== void 0 &&
            (validate89(data34.departmentReview, {
              instancePath: instancePath + '/procedure/departmentReview',
              parentData: data34,
              parentDataProperty: 'departmentReview',
              rootData,
              dynamicAnchors,
            }) ||
              ((vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors)),
              (errors = vErrors.length))),
          data34.officeApproval !== void 0 &&
            (validate89(data34.officeApproval, {
              instancePath: instancePath + '/procedure/officeApproval',
              parentData: data34,
              parentDataProperty: 'officeApproval',
              rootData,
              dynamicAnchors,
            }) ||
              ((vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors)),
              (errors = vErrors.length))),
          data34.presidentMeeting !== void 0 &&
            (validate89(data34.presidentMeeting, {
              instancePath: instancePath + '/procedure/presidentMeeting',
              parentData: data34,
              parentDataProperty: 'presidentMeeting',
              rootData,
              dynamicAnchors,
            }) ||
              ((vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors)),
              (errors = vErrors.length))),
          data34.platformDeclaration !== void 0 &&
            (validate89(data34.platformDeclaration, {
              instancePath: instancePath + '/procedure/platformDeclaration',
              parentData: data34,
              parentDataProperty: 'platformDeclaration',
              rootData,
              dynamicAnchors,
            }) ||
              ((vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors)),
              (errors = vErrors.length))));
      } else {
        let err54 = {
          instancePath: instancePath + '/procedure',
          schemaPath: '#/properties/procedure/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        (vErrors === null ? (vErrors = [err54]) : vErrors.push(err54), errors++);
      }
    }
    if (data.declaration !== void 0) {
      let data42 = data.declaration;
      if (data42 && typeof data42 == 'object' && !Array.isArray(data42)) {
        for (let key7 in data42)
          if (!(key7 === 'approvedOn' || key7 === 'document' || key7 === 'evidence')) {
            let err55 = {
              instancePath: instancePath + '/declaration',
              schemaPath: '#/properties/declaration/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key7 },
            };
            (vErrors === null ? (vErrors = [err55]) : vErrors.push(err55), errors++);
          }
        if (data42.approvedOn !== void 0) {
          let data43 = data42.approvedOn;
          if (typeof data43 == 'string') {
            if (!formats0.test(data43)) {
              let err56 = {
                instancePath: instancePath + '/declaration/approvedOn',
                schemaPath: '#/properties/declaration/properties/approvedOn/format',
                keyword: 'format',
                params: { format: 'date' },
              };
              (vErrors === null ? (vErrors = [err56]) : vErrors.push(err56), errors++);
            }
          } else {
            let err57 = {
              instancePath: instancePath + '/declaration/approvedOn',
              schemaPath: '#/properties/declaration/properties/approvedOn/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            (vErrors === null ? (vErrors = [err57]) : vErrors.push(err57), errors++);
          }
        }
        if (data42.document !== void 0 && typeof data42.document != 'string') {
          let err58 = {
            instancePath: instancePath + '/declaration/document',
            schemaPath: '#/properties/declaration/properties/document/type',
            keyword: 'type',
            params: { type: 'string' },
          };
          (vErrors === null ? (vErrors = [err58]) : vErrors.push(err58), errors++);
        }
        data42.evidence !== void 0 &&
          (validate99(data42.evidence, {
            instancePath: instancePath + '/declaration/evidence',
            parentData: data42,
            parentDataProperty: 'evidence',
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors)),
            (errors = vErrors.length)));
      } else {
        let err59 = {
          instancePath: instancePath + '/declaration',
          schemaPath: '#/properties/declaration/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        (vErrors === null ? (vErrors = [err59]) : vErrors.push(err59), errors++);
      }
    }
    if (data.courses !== void 0) {
      let data46 = data.courses;
      if (Array.isArray(data46)) {
        let len1 = data46.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data47 = data46[i1];
          if (data47 && typeof data47 == 'object' && !Array.isArray(data47)) {
            if (data47.name === void 0) {
              let err60 = {
                instancePath: instancePath + '/courses/' + i1,
                schemaPath: '#/properties/courses/items/required',
                keyword: 'required',
                params: { missingProperty: 'name' },
              };
              (vErrors === null ? (vErrors = [err60]) : vErrors.push(err60), errors++);
            }
            for (let key8 in data47)
              if (!(key8 === 'name' || key8 === 'integrated')) {
                let err61 = {
                  instancePath: instancePath + '/courses/' + i1,
                  schemaPath: '#/properties/courses/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key8 },
                };
                (vErrors === null ? (vErrors = [err61]) : vErrors.push(err61), errors++);
              }
            if (data47.name !== void 0 && typeof data47.name != 'string') {
              let err62 = {
                instancePath: instancePath + '/courses/' + i1 + '/name',
                schemaPath: '#/properties/courses/items/properties/name/type',
                keyword: 'type',
                params: { type: 'string' },
              };
              (vErrors === null ? (vErrors = [err62]) : vErrors.push(err62), errors++);
            }
            if (data47.integrated !== void 0 && typeof data47.integrated != 'boolean') {
              let err63 = {
                instancePath: instancePath + '/courses/' + i1 + '/integrated',
                schemaPath: '#/properties/courses/items/properties/integrated/type',
                keyword: 'type',
                params: { type: 'boolean' },
              };
              (vErrors === null ? (vErrors = [err63]) : vErrors.push(err63), errors++);
            }
          } else {
            let err64 = {
              instancePath: instancePath + '/courses/' + i1,
              schemaPath: '#/properties/courses/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            (vErrors === null ? (vErrors = [err64]) : vErrors.push(err64), errors++);
          }
        }
      } else {
        let err65 = {
          instancePath: instancePath + '/courses',
          schemaPath: '#/properties/courses/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        (vErrors === null ? (vErrors = [err65]) : vErrors.push(err65), errors++);
      }
    }
    if (data.trainingPlan !== void 0) {
      let data50 = data.trainingPlan;
      if (data50 && typeof data50 == 'object' && !Array.isArray(data50)) {
        for (let key9 in data50)
          if (!(key9 === 'submittedOn' || key9 === 'file')) {
            let err66 = {
              instancePath: instancePath + '/trainingPlan',
              schemaPath: '#/properties/trainingPlan/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key9 },
            };
            (vErrors === null ? (vErrors = [err66]) : vErrors.push(err66), errors++);
          }
        if (data50.submittedOn !== void 0) {
          let data51 = data50.submittedOn;
          if (typeof data51 == 'string') {
            if (!formats0.test(data51)) {
              let err67 = {
                instancePath: instancePath + '/trainingPlan/submittedOn',
                schemaPath: '#/properties/trainingPlan/properties/submittedOn/format',
                keyword: 'format',
                params: { format: 'date' },
              };
              (vErrors === null ? (vErrors = [err67]) : vErrors.push(err67), errors++);
            }
          } else {
            let err68 = {
              instancePath: instancePath + '/trainingPlan/submittedOn',
              schemaPath: '#/properties/trainingPlan/properties/submittedOn/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            (vErrors === null ? (vErrors = [err68]) : vErrors.push(err68), errors++);
          }
        }
        if (data50.file !== void 0 && typeof data50.file != 'string') {
          let err69 = {
            instancePath: instancePath + '/trainingPlan/file',
            schemaPath: '#/properties/trainingPlan/properties/file/type',
            keyword: 'type',
            params: { type: 'string' },
          };
          (vErrors === null ? (vErrors = [err69]) : vErrors.push(err69), errors++);
        }
      } else {
        let err70 = {
          instancePath: instancePath + '/trainingPlan',
          schemaPath: '#/properties/trainingPlan/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        (vErrors === null ? (vErrors = [err70]) : vErrors.push(err70), errors++);
      }
    }
    if (data.exams !== void 0) {
      let data53 = data.exams;
      if (Array.isArray(data53)) {
        let len2 = data53.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data54 = data53[i2];
          if (data54 && typeof data54 == 'object' && !Array.isArray(data54)) {
            if (data54.batch === void 0) {
              let err71 = {
                instancePath: instancePath + '/exams/' + i2,
                schemaPath: '#/properties/exams/items/required',
                keyword: 'required',
                params: { missingProperty: 'batch' },
              };
              (vErrors === null ? (vErrors = [err71]) : vErrors.push(err71), errors++);
            }
            if (data54.date === void 0) {
              let err72 = {
                instancePath: instancePath + '/exams/' + i2,
                schemaPath: '#/properties/exams/items/required',
                keyword: 'required',
                params: { missingProperty: 'date' },
              };
              (vErrors === null ? (vErrors = [err72]) : vErrors.push(err72), errors++);
            }
            for (let key10 in data54)
              if (!(
                key10 === 'batch' ||
                key10 === 'date' ||
                key10 === 'listSubmittedOn' ||
                key10 === 'registered' ||
                key10 === 'sat' ||
                key10 === 'passed' ||
                key10 === 'certificatesIssuedOn'
              )) {
                let err73 = {
                  instancePath: instancePath + '/exams/' + i2,
                  schemaPath: '#/properties/exams/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key10 },
                };
                (vErrors === null ? (vErrors = [err73]) : vErrors.push(err73), errors++);
              }
            if (data54.batch !== void 0 && typeof data54.batch != 'string') {
              let err74 = {
                instancePath: instancePath + '/exams/' + i2 + '/batch',
                schemaPath: '#/properties/exams/items/properties/batch/type',
                keyword: 'type',
                params: { type: 'string' },
              };
              (vErrors === null ? (vErrors = [err74]) : vErrors.push(err74), errors++);
            }
            if (data54.date !== void 0) {
              let data56 = data54.date;
              if (typeof data56 == 'string') {
                if (!formats0.test(data56)) {
                  let err75 = {
                    instancePath: instancePath + '/exams/' + i2 + '/date',
                    schemaPath: '#/properties/exams/items/properties/date/format',
                    keyword: 'format',
                    params: { format: 'date' },
                  };
                  (vErrors === null ? (vErrors = [err75]) : vErrors.push(err75), errors++);
                }
              } else {
                let err76 = {
                  instancePath: instancePath + '/exams/' + i2 + '/date',
                  schemaPath: '#/properties/exams/items/properties/date/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                (vErrors === null ? (vErrors = [err76]) : vErrors.push(err76), errors++);
              }
            }
            if (data54.listSubmittedOn !== void 0) {
              let data57 = data54.listSubmittedOn;
              if (typeof data57 == 'string') {
                if (!formats0.test(data57)) {
                  let err77 = {
                    instancePath: instancePath + '/exams/' + i2 + '/listSubmittedOn',
                    schemaPath: '#/properties/exams/items/properties/listSubmittedOn/format',
                    keyword: 'format',
                    params: { format: 'date' },
                  };
                  (vErrors === null ? (vErrors = [err77]) : vErrors.push(err77), errors++);
                }
              } else {
                let err78 = {
                  instancePath: instancePath + '/exams/' + i2 + '/listSubmittedOn',
                  schemaPath: '#/properties/exams/items/properties/listSubmittedOn/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                (vErrors === null ? (vErrors = [err78]) : vErrors.push(err78), errors++);
              }
            }
            if (data54.registered !== void 0) {
              let data58 = data54.registered;
              if (!(typeof data58 == 'number' && !(data58 % 1) && !isNaN(data58) && isFinite(data58))) {
                let err79 = {
                  instancePath: instancePath + '/exams/' + i2 + '/registered',
                  schemaPath: '#/properties/exams/items/properties/registered/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                (vErrors === null ? (vErrors = [err79]) : vErrors.push(err79), errors++);
              }
              if (typeof data58 == 'number' && isFinite(data58) && (data58 < 0 || isNaN(data58))) {
                let err80 = {
                  instancePath: instancePath + '/exams/' + i2 + '/registered',
                  schemaPath: '#/properties/exams/items/properties/registered/minimum',
                  keyword: 'minimum',
                  params: { comparison: '>=', limit: 0 },
                };
                (vErrors === null ? (vErrors = [err80]) : vErrors.push(err80), errors++);
              }
            }
            if (data54.sat !== void 0) {
              let data59 = data54.sat;
              if (!(typeof data59 == 'number' && !(data59 % 1) && !isNaN(data59) && isFinite(data59))) {
                let err81 = {
                  instancePath: instancePath + '/exams/' + i2 + '/sat',
                  schemaPath: '#/properties/exams/items/properties/sat/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                (vErrors === null ? (vErrors = [err81]) : vErrors.push(err81), errors++);
              }
              if (typeof data59 == 'number' && isFinite(data59) && (data59 < 0 || isNaN(data59))) {
                let err82 = {
                  instancePath: instancePath + '/exams/' + i2 + '/sat',
                  schemaPath: '#/properties/exams/items/properties/sat/minimum',
                  keyword: 'minimum',
                  params: { comparison: '>=', limit: 0 },
                };
                (vErrors === null ? (vErrors = [err82]) : vErrors.push(err82), errors++);
              }
            }
            if (data54.passed !== void 0) {
              let data60 = data54.passed;
              if (!(typeof data60 == 'number' && !(data60 % 1) && !isNaN(data60) && isFinite(data60))) {
                let err83 = {
                  instancePath: instancePath + '/exams/' + i2 + '/passed',
                  schemaPath: '#/properties/exams/items/properties/passed/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                (vErrors === null ? (vErrors = [err83]) : vErrors.push(err83), errors++);
              }
              if (typeof data60 == 'number' && isFinite(data60) && (data60 < 0 || isNaN(data60))) {
                let err84 = {
                  instancePath: instancePath + '/exams/' + i2 + '/passed',
                  schemaPath: '#/properties/exams/items/properties/passed/minimum',
                  keyword: 'minimum',
                  params: { comparison: '>=', limit: 0 },
                };
                (vErrors === null ? (vErrors = [err84]) : vErrors.push(err84), errors++);
              }
            }
            if (data54.certificatesIssuedOn !== void 0) {
              let data61 = data54.certificatesIssuedOn;
              if (typeof data61 == 'string') {
                if (!formats0.test(data61)) {
                  let err85 = {
                    instancePath: instancePath + '/exams/' + i2 + '/certificatesIssuedOn',
                    schemaPath: '#/properties/exams/items/properties/certificatesIssuedOn/format',
                    keyword: 'format',
                    params: { format: 'date' },
                  };
                  (vErrors === null ? (vErrors = [err85]) : vErrors.push(err85), errors++);
                }
              } else {
                let err86 = {
                  instancePath: instancePath + '/exams/' + i2 + '/certificatesIssuedOn',
                  schemaPath: '#/properties/exams/items/properties/certificatesIssuedOn/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                (vErrors === null ? (vErrors = [err86]) : vErrors.push(err86), errors++);
              }
            }
            if (data54.registered !== void 0) {
              if (data54.sat === void 0) {
                let err87 = {
                  instancePath: instancePath + '/exams/' + i2,
                  schemaPath: '#/properties/exams/items/dependentRequired',
                  keyword: 'dependentRequired',
                  params: {
                    property: 'registered',
                    missingProperty: 'sat',
                    depsCount: 2,
                    deps: 'sat, passed',
                  },
                };
                (vErrors === null ? (vErrors = [err87]) : vErrors.push(err87), errors++);
              }
              if (data54.passed === void 0) {
                let err88 = {
                  instancePath: instancePath + '/exams/' + i2,
                  schemaPath: '#/properties/exams/items/dependentRequired',
                  keyword: 'dependentRequired',
                  params: {
                    property: 'registered',
                    missingProperty: 'passed',
                    depsCount: 2,
                    deps: 'sat, passed',
                  },
                };
                (vErrors === null ? (vErrors = [err88]) : vErrors.push(err88), errors++);
              }
            }
            if (data54.sat !== void 0) {
              if (data54.registered === void 0) {
                let err89 = {
                  instancePath: instancePath + '/exams/' + i2,
                  schemaPath: '#/properties/exams/items/dependentRequired',
                  keyword: 'dependentRequired',
                  params: {
                    property: 'sat',
                    missingProperty: 'registered',
                    depsCount: 2,
                    deps: 'registered, passed',
                  },
                };
                (vErrors === null ? (vErrors = [err89]) : vErrors.push(err89), errors++);
              }
              if (data54.passed === void 0) {
                let err90 = {
                  instancePath: instancePath + '/exams/' + i2,
                  schemaPath: '#/properties/exams/items/dependentRequired',
                  keyword: 'dependentRequired',
                  params: {
                    property: 'sat',
                    missingProperty: 'passed',
                    depsCount: 2,
                    deps: 'registered, passed',
                  },
                };
                (vErrors === null ? (vErrors = [err90]) : vErrors.push(err90), errors++);
              }
            }
            if (data54.passed !== void 0) {
              if (data54.registered === void 0) {
                let err91 = {
                  instancePath: instancePath + '/exams/' + i2,
                  schemaPath: '#/properties/exams/items/dependentRequired',
                  keyword: 'dependentRequired',
                  params: {
                    property: 'passed',
                    missingProperty: 'registered',
                    depsCount: 2,
                    deps: 'registered, sat',
                  },
                };
                (vErrors === null ? (vErrors = [err91]) : vErrors.push(err91), errors++);
              }
              if (data54.sat === void 0) {
                let err92 = {
                  instancePath: instancePath + '/exams/' + i2,
                  schemaPath: '#/properties/exams/items/dependentRequired',
                  keyword: 'dependentRequired',
                  params: {
                    property: 'passed',
                    missingProperty: 'sat',
                    depsCount: 2,
                    deps: 'registered, sat',
                  },
                };
                (vErrors === null ? (vErrors = [err92]) : vErrors.push(err92), errors++);
              }
            }
          } else {
            let err93 = {
              instancePath: instancePath + '/exams/' + i2,
              schemaPath: '#/properties/exams/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            (vErrors === null ? (vErrors = [err93]) : vErrors.push(err93), errors++);
          }
        }
      } else {
        let err94 = {
          instancePath: instancePath + '/exams',
          schemaPath: '#/properties/exams/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        (vErrors === null ? (vErrors = [err94]) : vErrors.push(err94), errors++);
      }
    }
    if (data.reporting !== void 0) {
      let data62 = data.reporting;
      if (data62 && typeof data62 == 'object' && !Array.isArray(data62)) {
        for (let key11 in data62)
          if (!(key11 === 'firstDue' || key11 === 'pauses')) {
            let err95 = {
              instancePath: instancePath + '/reporting',
              schemaPath: '#/properties/reporting/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key11 },
            };
            (vErrors === null ? (vErrors = [err95]) : vErrors.push(err95), errors++);
          }
        if (data62.firstDue !== void 0) {
          let data63 = data62.firstDue;
          if (typeof data63 == 'string') {
            if (!formats0.test(data63)) {
              let err96 = {
                instancePath: instancePath + '/reporting/firstDue',
                schemaPath: '#/properties/reporting/properties/firstDue/format',
                keyword: 'format',
                params: { format: 'date' },
              };
              (vErrors === null ? (vErrors = [err96]) : vErrors.push(err96), errors++);
            }
          } else {
            let err97 = {
              instancePath: instancePath + '/reporting/firstDue',
              schemaPath: '#/properties/reporting/properties/firstDue/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            (vErrors === null ? (vErrors = [err97]) : vErrors.push(err97), errors++);
          }
        }
        if (data62.pauses !== void 0) {
          let data64 = data62.pauses;
          if (Array.isArray(data64)) {
            let len3 = data64.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data65 = data64[i3];
              if (data65 && typeof data65 == 'object' && !Array.isArray(data65)) {
                if (data65.from === void 0) {
                  let err98 = {
                    instancePath: instancePath + '/reporting/pauses/' + i3,
                    schemaPath: '#/properties/reporting/properties/pauses/items/required',
                    keyword: 'required',
                    params: { missingProperty: 'from' },
                  };
                  (vErrors === null ? (vErrors = [err98]) : vErrors.push(err98), errors++);
                }
                if (data65.to === void 0) {
                  let err99 = {
                    instancePath: instancePath + '/reporting/pauses/' + i3,
                    schemaPath: '#/properties/reporting/properties/pauses/items/required',
                    keyword: 'required',
                    params: { missingProperty: 'to' },
                  };
                  (vErrors === null ? (vErrors = [err99]) : vErrors.push(err99), errors++);
                }
                for (let key12 in data65)
                  if (!(key12 === 'from' || key12 === 'to' || key12 === 'note')) {
                    let err100 = {
                      instancePath: instancePath + '/reporting/pauses/' + i3,
                      schemaPath: '#/properties/reporting/properties/pauses/items/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key12 },
                    };
                    (vErrors === null ? (vErrors = [err100]) : vErrors.push(err100), errors++);
                  }
                if (data65.from !== void 0) {
                  let data66 = data65.from;
                  if (typeof data66 == 'string') {
                    if (!formats0.test(data66)) {
                      let err101 = {
                        instancePath: instancePath + '/reporting/pauses/' + i3 + '/from',
                        schemaPath: '#/properties/reporting/properties/pauses/items/properties/from/format',
                        keyword: 'format',
                        params: { format: 'date' },
                      };
                      (vErrors === null ? (vErrors = [err101]) : vErrors.push(err101), errors++);
                    }
                  } else {
                    let err102 = {
                      instancePath: instancePath + '/reporting/pauses/' + i3 + '/from',
                      schemaPath: '#/properties/reporting/properties/pauses/items/properties/from/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    (vErrors === null ? (vErrors = [err102]) : vErrors.push(err102), errors++);
                  }
                }
                if (data65.to !== void 0) {
                  let data67 = data65.to;
                  if (typeof data67 == 'string') {
                    if (!formats0.test(data67)) {
                      let err103 = {
                        instancePath: instancePath + '/reporting/pauses/' + i3 + '/to',
                        schemaPath: '#/properties/reporting/properties/pauses/items/properties/to/format',
                        keyword: 'format',
                        params: { format: 'date' },
                      };
                      (vErrors === null ? (vErrors = [err103]) : vErrors.push(err103), errors++);
                    }
                  } else {
                    let err104 = {
                      instancePath: instancePath + '/reporting/pauses/' + i3 + '/to',
                      schemaPath: '#/properties/reporting/properties/pauses/items/properties/to/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    (vErrors === null ? (vErrors = [err104]) : vErrors.push(err104), errors++);
                  }
                }
                if (data65.note !== void 0 && typeof data65.note != 'string') {
                  let err105 = {
                    instancePath: instancePath + '/reporting/pauses/' + i3 + '/note',
                    schemaPath: '#/properties/reporting/properties/pauses/items/properties/note/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  };
                  (vErrors === null ? (vErrors = [err105]) : vErrors.push(err105), errors++);
                }
              } else {
                let err106 = {
                  instancePath: instancePath + '/reporting/pauses/' + i3,
                  schemaPath: '#/properties/reporting/properties/pauses/items/type',
                  keyword: 'type',
                  params: { type: 'object' },
                };
                (vErrors === null ? (vErrors = [err106]) : vErrors.push(err106), errors++);
              }
            }
          } else {
            let err107 = {
              instancePath: instancePath + '/reporting/pauses',
              schemaPath: '#/properties/reporting/properties/pauses/type',
              keyword: 'type',
              params: { type: 'array' },
            };
            (vErrors === null ? (vErrors = [err107]) : vErrors.push(err107), errors++);
          }
        }
      } else {
        let err108 = {
          instancePath: instancePath + '/reporting',
          schemaPath: '#/properties/reporting/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        (vErrors === null ? (vErrors = [err108]) : vErrors.push(err108), errors++);
      }
    }
    if (data.funding !== void 0) {
      let data69 = data.funding;
      if (data69 && typeof data69 == 'object' && !Array.isArray(data69)) {
        for (let key13 in data69)
          if (!(key13 === 'requested' || key13 === 'plan' || key13 === 'application' || key13 === 'budgetReview')) {
            let err109 = {
              instancePath: instancePath + '/funding',
              schemaPath: '#/properties/funding/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key13 },
            };
            (vErrors === null ? (vErrors = [err109]) : vErrors.push(err109), errors++);
          }
        if (data69.requested !== void 0 && typeof data69.requested != 'boolean') {
          let err110 = {
            instancePath: instancePath + '/funding/requested',
            schemaPath: '#/properties/funding/properties/requested/type',
            keyword: 'type',
            params: { type: 'boolean' },
          };
          (vErrors === null ? (vErrors = [err110]) : vErrors.push(err110), errors++);
        }
        (data69.plan !== void 0 &&
          (validate89(data69.plan, {
            instancePath: instancePath + '/funding/plan',
            parentData: data69,
            parentDataProperty: 'plan',
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors)),
            (errors = vErrors.length))),
          data69.application !== void 0 &&
            (validate89(data69.application, {
              instancePath: instancePath + '/funding/application',
              parentData: data69,
              parentDataProperty: 'application',
              rootData,
              dynamicAnchors,
            }) ||
              ((vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors)),
              (errors = vErrors.length))),
          data69.budgetReview !== void 0 &&
            (validate89(data69.budgetReview, {
              instancePath: instancePath + '/funding/budgetReview',
              parentData: data69,
              parentDataProperty: 'budgetReview',
              rootData,
              dynamicAnchors,
            }) ||
              ((vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors)),
              (errors = vErrors.length))));
      } else {
        let err111 = {
          instancePath: instancePath + '/funding',
          schemaPath: '#/properties/funding/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        (vErrors === null ? (vErrors = [err111]) : vErrors.push(err111), errors++);
      }
    }
    if (data.tasks !== void 0) {
      let data74 = data.tasks;
      if (Array.isArray(data74)) {
        let len4 = data74.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data75 = data74[i4];
          if (data75 && typeof data75 == 'object' && !Array.isArray(data75)) {
            if (data75.name === void 0) {
              let err112 = {
                instancePath: instancePath + '/tasks/' + i4,
                schemaPath: '#/properties/tasks/items/required',
                keyword: 'required',
                params: { missingProperty: 'name' },
              };
              (vErrors === null ? (vErrors = [err112]) : vErrors.push(err112), errors++);
            }
            for (let key14 in data75)
              if (!(key14 === 'name' || key14 === 'done')) {
                let err113 = {
                  instancePath: instancePath + '/tasks/' + i4,
                  schemaPath: '#/properties/tasks/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key14 },
                };
                (vErrors === null ? (vErrors = [err113]) : vErrors.push(err113), errors++);
              }
            if (data75.name !== void 0 && typeof data75.name != 'string') {
              let err114 = {
                instancePath: instancePath + '/tasks/' + i4 + '/name',
                schemaPath: '#/properties/tasks/items/properties/name/type',
                keyword: 'type',
                params: { type: 'string' },
              };
              (vErrors === null ? (vErrors = [err114]) : vErrors.push(err114), errors++);
            }
            if (data75.done !== void 0 && typeof data75.done != 'boolean') {
              let err115 = {
                instancePath: instancePath + '/tasks/' + i4 + '/done',
                schemaPath: '#/properties/tasks/items/properties/done/type',
                keyword: 'type',
                params: { type: 'boolean' },
              };
              (vErrors === null ? (vErrors = [err115]) : vErrors.push(err115), errors++);
            }
          } else {
            let err116 = {
              instancePath: instancePath + '/tasks/' + i4,
              schemaPath: '#/properties/tasks/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            (vErrors === null ? (vErrors = [err116]) : vErrors.push(err116), errors++);
          }
        }
      } else {
        let err117 = {
          instancePath: instancePath + '/tasks',
          schemaPath: '#/properties/tasks/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        (vErrors === null ? (vErrors = [err117]) : vErrors.push(err117), errors++);
      }
    }
    if (data.rectifications !== void 0) {
      let data78 = data.rectifications;
      if (Array.isArray(data78)) {
        let len5 = data78.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data79 = data78[i5];
          if (data79 && typeof data79 == 'object' && !Array.isArray(data79)) {
            if (data79.issue === void 0) {
              let err118 = {
                instancePath: instancePath + '/rectifications/' + i5,
                schemaPath: '#/properties/rectifications/items/required',
                keyword: 'required',
                params: { missingProperty: 'issue' },
              };
              (vErrors === null ? (vErrors = [err118]) : vErrors.push(err118), errors++);
            }
            if (data79.due === void 0) {
              let err119 = {
                instancePath: instancePath + '/rectifications/' + i5,
                schemaPath: '#/properties/rectifications/items/required',
                keyword: 'required',
                params: { missingProperty: 'due' },
              };
              (vErrors === null ? (vErrors = [err119]) : vErrors.push(err119), errors++);
            }
            for (let key15 in data79)
              if (!(key15 === 'issue' || key15 === 'due' || key15 === 'doneOn')) {
                let err120 = {
                  instancePath: instancePath + '/rectifications/' + i5,
                  schemaPath: '#/properties/rectifications/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key15 },
                };
                (vErrors === null ? (vErrors = [err120]) : vErrors.push(err120), errors++);
              }
            if (data79.issue !== void 0 && typeof data79.issue != 'string') {
              let err121 = {
                instancePath: instancePath + '/rectifications/' + i5 + '/issue',
                schemaPath: '#/properties/rectifications/items/properties/issue/type',
                keyword: 'type',
                params: { type: 'string' },
              };
              (vErrors === null ? (vErrors = [err121]) : vErrors.push(err121), errors++);
            }
            if (data79.due !== void 0) {
              let data81 = data79.due;
              if (typeof data81 == 'string') {
                if (!formats0.test(data81)) {
                  let err122 = {
                    instancePath: instancePath + '/rectifications/' + i5 + '/due',
                    schemaPath: '#/properties/rectifications/items/properties/due/format',
                    keyword: 'format',
                    params: { format: 'date' },
                  };
                  (vErrors === null ? (vErrors = [err122]) : vErrors.push(err122), errors++);
                }
              } else {
                let err123 = {
                  instancePath: instancePath + '/rectifications/' + i5 + '/due',
                  schemaPath: '#/properties/rectifications/items/properties/due/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                (vErrors === null ? (vErrors = [err123]) : vErrors.push(err123), errors++);
              }
            }
            if (data79.doneOn !== void 0) {
              let data82 = data79.doneOn;
              if (typeof data82 == 'string') {
                if (!formats0.test(data82)) {
                  let err124 = {
                    instancePath: instancePath + '/rectifications/' + i5 + '/doneOn',
                    schemaPath: '#/properties/rectifications/items/properties/doneOn/format',
                    keyword: 'format',
                    params: { format: 'date' },
                  };
                  (vErrors === null ? (vErrors = [err124]) : vErrors.push(err124), errors++);
                }
              } else {
                let err125 = {
                  instancePath: instancePath + '/rectifications/' + i5 + '/doneOn',
                  schemaPath: '#/properties/rectifications/items/properties/doneOn/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                (vErrors === null ? (vErrors = [err125]) : vErrors.push(err125), errors++);
              }
            }
          } else {
            let err126 = {
              instancePath: instancePath + '/rectifications/' + i5,
              schemaPath: '#/properties/rectifications/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            (vErrors === null ? (vErrors = [err126]) : vErrors.push(err126), errors++);
          }
        }
      } else {
        let err127 = {
          instancePath: instancePath + '/rectifications',
          schemaPath: '#/properties/rectifications/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        (vErrors === null ? (vErrors = [err127]) : vErrors.push(err127), errors++);
      }
    }
    if (data.violations !== void 0) {
      let data83 = data.violations;
      if (Array.isArray(data83)) {
        let len6 = data83.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data84 = data83[i6];
          if (data84 && typeof data84 == 'object' && !Array.isArray(data84)) {
            if (data84.article === void 0) {
              let err128 = {
                instancePath: instancePath + '/violations/' + i6,
                schemaPath: '#/properties/violations/items/required',
                keyword: 'required',
                params: { missingProperty: 'article' },
              };
              (vErrors === null ? (vErrors = [err128]) : vErrors.push(err128), errors++);
            }
            if (data84.date === void 0) {
              let err129 = {
                instancePath: instancePath + '/violations/' + i6,
                schemaPath: '#/properties/violations/items/required',
                keyword: 'required',
                params: { missingProperty: 'date' },
              };
              (vErrors === null ? (vErrors = [err129]) : vErrors.push(err129), errors++);
            }
            for (let key16 in data84)
              if (!(key16 === 'article' || key16 === 'date' || key16 === 'note')) {
                let err130 = {
                  instancePath: instancePath + '/violations/' + i6,
                  schemaPath: '#/properties/violations/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key16 },
                };
                (vErrors === null ? (vErrors = [err130]) : vErrors.push(err130), errors++);
              }
            if (data84.article !== void 0) {
              let data85 = data84.article;
              if (typeof data85 != 'string') {
                let err131 = {
                  instancePath: instancePath + '/violations/' + i6 + '/article',
                  schemaPath: '#/properties/violations/items/properties/article/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                (vErrors === null ? (vErrors = [err131]) : vErrors.push(err131), errors++);
              }
              let _errs170 = errors,
                valid34 = !1,
                passing1 = null,
                _errs171 = errors;
              if (data85 !== '28(1)') {
                let err132 = {
                  instancePath: instancePath + '/violations/' + i6 + '/article',
                  schemaPath: '#/properties/violations/items/properties/article/oneOf/0/const',
                  keyword: 'const',
                  params: { allowedValue: '28(1)' },
                };
                (vErrors === null ? (vErrors = [err132]) : vErrors.push(err132), errors++);
              }
              var _valid2 = _errs171 === errors;
              _valid2 && ((valid34 = !0), (passing1 = 0));
              let _errs172 = errors;
              if (data85 !== '28(2)') {
                let err133 = {
                  instancePath: instancePath + '/violations/' + i6 + '/article',
                  schemaPath: '#/properties/violations/items/properties/article/oneOf/1/const',
                  keyword: 'const',
                  params: { allowedValue: '28(2)' },
                };
                (vErrors === null ? (vErrors = [err133]) : vErrors.push(err133), errors++);
              }
              var _valid2 = _errs172 === errors;
              if (_valid2 && valid34) ((valid34 = !1), (passing1 = [passing1, 1]));
              else {
                _valid2 && ((valid34 = !0), (passing1 = 1));
                let _errs173 = errors;
                if (data85 !== '28(3)') {
                  let err134 = {
                    instancePath: instancePath + '/violations/' + i6 + '/article',
                    schemaPath: '#/properties/violations/items/properties/article/oneOf/2/const',
                    keyword: 'const',
                    params: { allowedValue: '28(3)' },
                  };
                  (vErrors === null ? (vErrors = [err134]) : vErrors.push(err134), errors++);
                }
                var _valid2 = _errs173 === errors;
                if (_valid2 && valid34) ((valid34 = !1), (passing1 = [passing1, 2]));
                else {
                  _valid2 && ((valid34 = !0), (passing1 = 2));
                  let _errs174 = errors;
                  if (data85 !== '28(4)') {
                    let err135 = {
                      instancePath: instancePath + '/violations/' + i6 + '/article',
                      schemaPath: '#/properties/violations/items/properties/article/oneOf/3/const',
                      keyword: 'const',
                      params: { allowedValue: '28(4)' },
                    };
                    (vErrors === null ? (vErrors = [err135]) : vErrors.push(err135), errors++);
                  }
                  var _valid2 = _errs174 === errors;
                  _valid2 && valid34
                    ? ((valid34 = !1), (passing1 = [passing1, 3]))
                    : _valid2 && ((valid34 = !0), (passing1 = 3));
                }
              }
              if (valid34)
                ((errors = _errs170), vErrors !== null && (_errs170 ? (vErrors.length = _errs170) : (vErrors = null)));
              else {
                let err136 = {
                  instancePath: instancePath + '/violations/' + i6 + '/article',
                  schemaPath: '#/properties/violations/items/properties/article/oneOf',
                  keyword: 'oneOf',
                  params: { passingSchemas: passing1 },
                };
                (vErrors === null ? (vErrors = [err136]) : vErrors.push(err136), errors++);
              }
            }
            if (data84.date !== void 0) {
              let data86 = data84.date;
              if (typeof data86 == 'string') {
                if (!formats0.test(data86)) {
                  let err137 = {
                    instancePath: instancePath + '/violations/' + i6 + '/date',
                    schemaPath: '#/properties/violations/items/properties/date/format',
                    keyword: 'format',
                    params: { format: 'date' },
                  };
                  (vErrors === null ? (vErrors = [err137]) : vErrors.push(err137), errors++);
                }
              } else {
                let err138 = {
                  instancePath: instancePath + '/violations/' + i6 + '/date',
                  schemaPath: '#/properties/violations/items/properties/date/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                (vErrors === null ? (vErrors = [err138]) : vErrors.push(err138), errors++);
              }
            }
            if (data84.note !== void 0 && typeof data84.note != 'string') {
              let err139 = {
                instancePath: instancePath + '/violations/' + i6 + '/note',
                schemaPath: '#/properties/violations/items/properties/note/type',
                keyword: 'type',
                params: { type: 'string' },
              };
              (vErrors === null ? (vErrors = [err139]) : vErrors.push(err139), errors++);
            }
          } else {
            let err140 = {
              instancePath: instancePath + '/violations/' + i6,
              schemaPath: '#/properties/violations/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            (vErrors === null ? (vErrors = [err140]) : vErrors.push(err140), errors++);
          }
        }
      } else {
        let err141 = {
          instancePath: instancePath + '/violations',
          schemaPath: '#/properties/violations/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        (vErrors === null ? (vErrors = [err141]) : vErrors.push(err141), errors++);
      }
    }
  } else {
    let err142 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    (vErrors === null ? (vErrors = [err142]) : vErrors.push(err142), errors++);
  }
  return ((validate71.errors = vErrors), errors === 0);
}
validate71.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export { pilotGuard };
