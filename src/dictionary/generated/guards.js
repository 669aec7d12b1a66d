// Made by schemas/build.js from schemas/*.schema.json: change those, not this.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) =>
  function () {
    try {
      return (mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports);
    } catch (e) {
      throw ((mod = 0), e);
    }
  };

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  'node_modules/ajv/dist/runtime/ucs2length.js'(exports) {
    'use strict';
    Object.defineProperty(exports, '__esModule', { value: !0 });
    function ucs2length(str) {
      let len = str.length,
        length = 0,
        pos = 0,
        value;
      for (; pos < len;)
        (length++,
          (value = str.charCodeAt(pos++)),
          value >= 55296 &&
            value <= 56319 &&
            pos < len &&
            ((value = str.charCodeAt(pos)), (value & 64512) === 56320 && pos++));
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  },
});

// <stdin>
var departmentGuard = validate52,
  schema19 = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'department.schema.json',
    title: '\u7CFB\u90E8',
    description: '\u4E00\u4E2A\u7CFB\u90E8\u4E00\u5E74\u7684\u57FA\u672C\u60C5\u51B5\u3002',
    'x-description-en': 'A department and its claim year.',
    type: 'object',
    properties: {
      kind: {
        title: '\u7C7B\u578B',
        description: '\u672C\u6587\u4EF6\u7684\u7C7B\u578B\uFF1A\u7CFB\u90E8\u3002',
        'x-description-en': 'What this file is: a department.',
        type: 'string',
        oneOf: [{ const: 'department', title: '\u7CFB\u90E8' }],
      },
      name: {
        title: '\u540D\u79F0',
        description: '\u7CFB\u90E8\u7684\u540D\u79F0\u3002',
        'x-description-en': 'Name of the department.',
        type: 'string',
      },
      year: {
        title: '\u5E74\u5EA6',
        description: '\u7533\u62A5\u5E74\u5EA6\uFF0C\u56DB\u4F4D\u6570\u3002',
        'x-description-en': 'The claim year, four digits.',
        type: 'integer',
        minimum: 1e3,
        maximum: 9998,
      },
      liaison: {
        title: '\u8054\u7EDC\u4E13\u5458',
        description:
          '1+X \u5DE5\u4F5C\u8054\u7EDC\u4E13\u5458\uFF08\u7B2C\u4E8C\u5341\u4E09\u6761\uFF08\u4E09\uFF09\uFF09\u3002',
        'x-description-en': 'The liaison officer (Art. 23(3)).',
        type: 'array',
        items: {
          title: '\u8054\u7EDC\u4E13\u5458',
          description: '\u4E00\u540D\u8054\u7EDC\u4E13\u5458\u3002',
          'x-description-en': 'One liaison officer.',
          type: 'object',
          properties: {
            name: {
              title: '\u59D3\u540D',
              description: '\u8054\u7EDC\u4E13\u5458\u7684\u59D3\u540D\u3002',
              'x-description-en': 'Name of the officer.',
              type: 'string',
            },
            phone: {
              title: '\u7535\u8BDD',
              description: '\u8054\u7EDC\u7535\u8BDD\u3002',
              'x-description-en': 'Phone number.',
              type: 'string',
            },
          },
          additionalProperties: !1,
        },
        'x-single': !0,
      },
      policy: {
        title: '\u653F\u7B56',
        description:
          '\u5185\u7F6E\u653F\u7B56\u7684\u7F16\u53F7\uFF0C\u6216\u653F\u7B56\u6587\u4EF6\u7684\u8DEF\u5F84\uFF1B\u9ED8\u8BA4 hhvc-2021-88\u3002',
        'x-description-en': 'Id of a bundled policy or path of a policy file; default hhvc-2021-88.',
        type: 'string',
      },
      workbooks: {
        title: '\u53F0\u8D26',
        description:
          '\u8981\u8BFB\u53D6\u7684 .xlsx\uFF1B\u4E0D\u5199\u5219\u8BFB\u53D6\u672C\u6587\u4EF6\u5939\u4E2D\u7684\u5168\u90E8 .xlsx\u3002',
        'x-description-en': 'The .xlsx files to read; by default all in this folder.',
        type: 'array',
        items: { type: 'string' },
      },
      history: {
        title: '\u5F80\u5E74\u7533\u62A5\u8868',
        description:
          '\u5F80\u5E74\u7684\u8BFE\u65F6\u7533\u62A5\u8868\uFF0C\u7528\u6765\u907F\u514D\u91CD\u590D\u7533\u62A5\u3002',
        'x-description-en': 'Claim workbooks of earlier years, so that nothing is claimed twice.',
        type: 'array',
        items: { type: 'string' },
      },
      rates: {
        title: '\u8BFE\u65F6\u8D39\u6807\u51C6',
        'x-aliases': ['\u8BFE\u65F6\u5355\u4EF7'],
        description: '\u6BCF\u8BFE\u65F6\u591A\u5C11\u5143\uFF1B\u4E0D\u5199\u5219\u4E0D\u8BA1\u7B97\u91D1\u989D\u3002',
        'x-description-en': 'Yuan per hour; without it no amounts are computed.',
        type: 'object',
        properties: {
          overload: {
            title: '\u8D85\u8BFE\u65F6',
            description: '\u6309\u8D85\u8BFE\u65F6\u53D1\u653E\u7684\u6807\u51C6\u3002',
            'x-description-en': 'Rates of the overload basis.',
            $ref: 'common.schema.json#/$defs/rateTable',
          },
          base: {
            title: '\u57FA\u7840\u8BFE\u65F6',
            description: '\u6309\u57FA\u7840\u8BFE\u65F6\u53D1\u653E\u7684\u6807\u51C6\u3002',
            'x-description-en': 'Rates of the base basis.',
            $ref: 'common.schema.json#/$defs/rateTable',
          },
        },
        additionalProperties: !1,
      },
      readings: {
        title: '\u53E3\u5F84',
        'x-aliases': ['\u53D6\u503C'],
        description:
          '\u6761\u6587\u6709\u4E0D\u540C\u7406\u89E3\u65F6\u91C7\u7528\u54EA\u4E00\u79CD\uFF1A\u53E3\u5F84\u7F16\u53F7\u5230\u505A\u6CD5\u3002',
        'x-description-en': 'Which reading of an open text to use: reading id to option.',
        $ref: 'common.schema.json#/$defs/readings',
      },
      workingGroup: {
        title: '\u4E13\u9879\u5DE5\u4F5C\u7EC4',
        description: '\u4E13\u9879\u5DE5\u4F5C\u7EC4\u5DF2\u6210\u7ACB\uFF08\u7B2C\u4E8C\u5341\u4E09\u6761\uFF09\u3002',
        'x-description-en': 'The working group exists (Art. 23).',
        $ref: 'common.schema.json#/$defs/attestation',
      },
      meeting: {
        title: '\u515A\u653F\u8054\u5E2D\u4F1A\u8BAE',
        description:
          '\u5BA1\u8BAE\u8BFE\u65F6\u7684\u515A\u653F\u8054\u5E2D\u4F1A\u8BAE\uFF08\u7B2C\u4E8C\u5341\u4E03\u6761\uFF09\u3002',
        'x-description-en': 'The joint meeting that approved the hours (Art. 27).',
        $ref: 'common.schema.json#/$defs/step',
      },
      submittedOn: {
        title: '\u4E0A\u62A5\u65E5\u671F',
        description: '\u8BFE\u65F6\u4E0A\u62A5\u7684\u65E5\u671F\uFF08\u7B2C\u4E8C\u5341\u4E03\u6761\uFF09\u3002',
        'x-description-en': 'Day on which the claim was handed in (Art. 27).',
        type: 'string',
        format: 'date',
      },
    },
    required: ['kind', 'name', 'year'],
    additionalProperties: !1,
  },
  func1 = Object.prototype.hasOwnProperty;
function validate55(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate55.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    !(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data)))
  ) {
    let err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'integer' } };
    (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
  }
  if (typeof data == 'number' && isFinite(data) && (data < 0 || isNaN(data))) {
    let err1 = { instancePath, schemaPath: '#/minimum', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
    (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
  }
  return ((validate55.errors = vErrors), errors === 0);
}
validate55.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate54(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate54.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    for (let key0 in data)
      key0 !== 'default' &&
        (validate55(data[key0], {
          instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
          parentData: data,
          parentDataProperty: key0,
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors)),
          (errors = vErrors.length)));
    data.default !== void 0 &&
      (validate55(data.default, {
        instancePath: instancePath + '/default',
        parentData: data,
        parentDataProperty: 'default',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors)),
        (errors = vErrors.length)));
  } else {
    let err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
  }
  return ((validate54.errors = vErrors), errors === 0);
}
validate54.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate60(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate60.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    for (let key0 in data)
      if (typeof data[key0] != 'string') {
        let err0 = {
          instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
          schemaPath: '#/additionalProperties/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
      }
  } else {
    let err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
  }
  return ((validate60.errors = vErrors), errors === 0);
}
validate60.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
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
function validate62(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate62.evaluated;
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
  return ((validate62.errors = vErrors), errors === 0);
}
validate62.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
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
function validate66(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate66.evaluated;
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
  return ((validate66.errors = vErrors), errors === 0);
}
validate66.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate52(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate52.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } };
      (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
    }
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } };
      (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
    }
    if (data.year === void 0) {
      let err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'year' } };
      (vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++);
    }
    for (let key0 in data)
      if (!func1.call(schema19.properties, key0)) {
        let err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        (vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++);
      }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 != 'string') {
        let err4 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++);
      }
      let _errs4 = errors,
        valid1 = !1,
        passing0 = null,
        _errs5 = errors;
      if (data0 !== 'department') {
        let err5 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/oneOf/0/const',
          keyword: 'const',
          params: { allowedValue: 'department' },
        };
        (vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++);
      }
      var _valid0 = _errs5 === errors;
      if ((_valid0 && ((valid1 = !0), (passing0 = 0)), valid1))
        ((errors = _errs4), vErrors !== null && (_errs4 ? (vErrors.length = _errs4) : (vErrors = null)));
      else {
        let err6 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/oneOf',
          keyword: 'oneOf',
          params: { passingSchemas: passing0 },
        };
        (vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++);
      }
    }
    if (data.name !== void 0 && typeof data.name != 'string') {
      let err7 = {
        instancePath: instancePath + '/name',
        schemaPath: '#/properties/name/type',
        keyword: 'type',
        params: { type: 'string' },
      };
      (vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++);
    }
    if (data.year !== void 0) {
      let data2 = data.year;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err8 = {
          instancePath: instancePath + '/year',
          schemaPath: '#/properties/year/type',
          keyword: 'type',
          params: { type: 'integer' },
        };
        (vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++);
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 > 9998 || isNaN(data2)) {
          let err9 = {
            instancePath: instancePath + '/year',
            schemaPath: '#/properties/year/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9998 },
          };
          (vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++);
        }
        if (data2 < 1e3 || isNaN(data2)) {
          let err10 = {
            instancePath: instancePath + '/year',
            schemaPath: '#/properties/year/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1e3 },
          };
          (vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++);
        }
      }
    }
    if (data.liaison !== void 0) {
      let data3 = data.liaison;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
            for (let key1 in data4)
              if (!(key1 === 'name' || key1 === 'phone')) {
                let err11 = {
                  instancePath: instancePath + '/liaison/' + i0,
                  schemaPath: '#/properties/liaison/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key1 },
                };
                (vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++);
              }
            if (data4.name !== void 0 && typeof data4.name != 'string') {
              let err12 = {
                instancePath: instancePath + '/liaison/' + i0 + '/name',
                schemaPath: '#/properties/liaison/items/properties/name/type',
                keyword: 'type',
                params: { type: 'string' },
              };
              (vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++);
            }
            if (data4.phone !== void 0 && typeof data4.phone != 'string') {
              let err13 = {
                instancePath: instancePath + '/liaison/' + i0 + '/phone',
                schemaPath: '#/properties/liaison/items/properties/phone/type',
                keyword: 'type',
                params: { type: 'string' },
              };
              (vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++);
            }
          } else {
            let err14 = {
              instancePath: instancePath + '/liaison/' + i0,
              schemaPath: '#/properties/liaison/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            (vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++);
          }
        }
      } else {
        let err15 = {
          instancePath: instancePath + '/liaison',
          schemaPath: '#/properties/liaison/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        (vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++);
      }
    }
    if (data.policy !== void 0 && typeof data.policy != 'string') {
      let err16 = {
        instancePath: instancePath + '/policy',
        schemaPath: '#/properties/policy/type',
        keyword: 'type',
        params: { type: 'string' },
      };
      (vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++);
    }
    if (data.workbooks !== void 0) {
      let data8 = data.workbooks;
      if (Array.isArray(data8)) {
        let len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data8[i1] != 'string') {
            let err17 = {
              instancePath: instancePath + '/workbooks/' + i1,
              schemaPath: '#/properties/workbooks/items/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            (vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++);
          }
      } else {
        let err18 = {
          instancePath: instancePath + '/workbooks',
          schemaPath: '#/properties/workbooks/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        (vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++);
      }
    }
    if (data.history !== void 0) {
      let data10 = data.history;
      if (Array.isArray(data10)) {
        let len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data10[i2] != 'string') {
            let err19 = {
              instancePath: instancePath + '/history/' + i2,
              schemaPath: '#/properties/history/items/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            (vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++);
          }
      } else {
        let err20 = {
          instancePath: instancePath + '/history',
          schemaPath: '#/properties/history/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        (vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++);
      }
    }
    if (data.rates !== void 0) {
      let data12 = data.rates;
      if (data12 && typeof data12 == 'object' && !Array.isArray(data12)) {
        for (let key2 in data12)
          if (!(key2 === 'overload' || key2 === 'base')) {
            let err21 = {
              instancePath: instancePath + '/rates',
              schemaPath: '#/properties/rates/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
            };
            (vErrors === null ? (vErrors = [err21]) : vErrors.push(err21), errors++);
          }
        (data12.overload !== void 0 &&
          (validate54(data12.overload, {
            instancePath: instancePath + '/rates/overload',
            parentData: data12,
            parentDataProperty: 'overload',
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)),
            (errors = vErrors.length))),
          data12.base !== void 0 &&
            (validate54(data12.base, {
              instancePath: instancePath + '/rates/base',
              parentData: data12,
              parentDataProperty: 'base',
              rootData,
              dynamicAnchors,
            }) ||
              ((vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)),
              (errors = vErrors.length))));
      } else {
        let err22 = {
          instancePath: instancePath + '/rates',
          schemaPath: '#/properties/rates/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        (vErrors === null ? (vErrors = [err22]) : vErrors.push(err22), errors++);
      }
    }
    if (
      (data.readings !== void 0 &&
        (validate60(data.readings, {
          instancePath: instancePath + '/readings',
          parentData: data,
          parentDataProperty: 'readings',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)),
          (errors = vErrors.length))),
      data.workingGroup !== void 0 &&
        (validate62(data.workingGroup, {
          instancePath: instancePath + '/workingGroup',
          parentData: data,
          parentDataProperty: 'workingGroup',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors)),
          (errors = vErrors.length))),
      data.meeting !== void 0 &&
        (validate66(data.meeting, {
          instancePath: instancePath + '/meeting',
          parentData: data,
          parentDataProperty: 'meeting',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors)),
          (errors = vErrors.length))),
      data.submittedOn !== void 0)
    ) {
      let data18 = data.submittedOn;
      if (typeof data18 == 'string') {
        if (!formats0.test(data18)) {
          let err23 = {
            instancePath: instancePath + '/submittedOn',
            schemaPath: '#/properties/submittedOn/format',
            keyword: 'format',
            params: { format: 'date' },
          };
          (vErrors === null ? (vErrors = [err23]) : vErrors.push(err23), errors++);
        }
      } else {
        let err24 = {
          instancePath: instancePath + '/submittedOn',
          schemaPath: '#/properties/submittedOn/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err24]) : vErrors.push(err24), errors++);
      }
    }
  } else {
    let err25 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    (vErrors === null ? (vErrors = [err25]) : vErrors.push(err25), errors++);
  }
  return ((validate52.errors = vErrors), errors === 0);
}
validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pilotGuard = validate71,
  schema28 = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'pilot.schema.json',
    title: '\u8BD5\u70B9',
    description:
      '\u4E00\u4E2A\u8BC1\u4E66\u8BD5\u70B9\uFF1A\u4E00\u4E2A\u7CFB\u90E8\u3001\u4E00\u4E2A\u4E13\u4E1A\u3001\u4E00\u4E2A\u8BC1\u4E66\u3002',
    'x-description-en': 'One certificate run with one major by one department.',
    type: 'object',
    properties: {
      kind: {
        title: '\u7C7B\u578B',
        description: '\u672C\u6587\u4EF6\u7684\u7C7B\u578B\uFF1A\u8BD5\u70B9\u3002',
        'x-description-en': 'What this file is: a pilot.',
        type: 'string',
        oneOf: [{ const: 'pilot', title: '\u8BD5\u70B9' }],
      },
      id: {
        title: '\u7F16\u53F7',
        description:
          '\u8BD5\u70B9\u7684\u7F16\u53F7\uFF0C\u53EA\u7528\u5B57\u6BCD\u3001\u6570\u5B57\u3001- \u548C _\uFF0C\u9010\u5E74\u4E0D\u53D8\u3002',
        'x-description-en': 'Id of the pilot: letters, digits, - and _; keep it over the years.',
        type: 'string',
        pattern: '^[A-Za-z0-9_-]+$',
      },
      certificate: {
        title: '\u8BC1\u4E66',
        description: '\u804C\u4E1A\u6280\u80FD\u7B49\u7EA7\u8BC1\u4E66\u3002',
        'x-description-en': 'The certificate.',
        type: 'object',
        properties: {
          name: {
            title: '\u540D\u79F0',
            description: '\u8BC1\u4E66\u7684\u540D\u79F0\u3002',
            'x-description-en': 'Name of the certificate.',
            type: 'string',
          },
          level: {
            title: '\u7B49\u7EA7',
            description: '\u521D\u7EA7\u3001\u4E2D\u7EA7\u6216\u9AD8\u7EA7\u3002',
            'x-description-en': 'Elementary, intermediate or advanced.',
            $ref: 'common.schema.json#/$defs/level',
          },
          organization: {
            title: '\u57F9\u8BAD\u8BC4\u4EF7\u7EC4\u7EC7',
            description: '\u9881\u53D1\u8BC1\u4E66\u7684\u57F9\u8BAD\u8BC4\u4EF7\u7EC4\u7EC7\u3002',
            'x-description-en': 'The training-and-evaluation organisation.',
            type: 'string',
          },
          directory: {
            title: '\u76EE\u5F55\u6279\u6B21',
            description:
              '\u5217\u6709\u8BE5\u8BC1\u4E66\u7684\u8BD5\u70B9\u76EE\u5F55\u6216\u6279\u6B21\uFF08\u7B2C\u56DB\u6761\uFF08\u4E00\uFF09\uFF09\u3002',
            'x-description-en': 'The published catalogue or batch that lists it (Art. 4(1)).',
            type: 'string',
          },
        },
        required: ['name', 'level'],
        additionalProperties: !1,
      },
      stage: {
        title: '\u9636\u6BB5',
        description: '\u7533\u62A5\u4E2D\u3001\u8BD5\u70B9\u4E2D\u6216\u5DF2\u7ED3\u675F\u3002',
        'x-description-en': 'Applying, running or ended.',
        $ref: 'common.schema.json#/$defs/stage',
      },
      endedOn: {
        title: '\u7ED3\u675F\u65E5\u671F',
        description: '\u8BD5\u70B9\u7ED3\u675F\u7684\u65E5\u671F\uFF1B\u5DF2\u7ED3\u675F\u7684\u5FC5\u586B\u3002',
        'x-description-en': 'Day on which the pilot ended; required with stage ended.',
        type: 'string',
        format: 'date',
      },
      major: {
        title: '\u4E13\u4E1A',
        description: '\u53C2\u4E0E\u8BD5\u70B9\u7684\u4E13\u4E1A\u3002',
        'x-description-en': 'The major.',
        type: 'object',
        properties: {
          name: {
            title: '\u540D\u79F0',
            description: '\u4E13\u4E1A\u7684\u540D\u79F0\u3002',
            'x-description-en': 'Name of the major.',
            type: 'string',
          },
          code: {
            title: '\u4EE3\u7801',
            description: '\u4E13\u4E1A\u4EE3\u7801\u3002',
            'x-description-en': 'Code of the major.',
            type: 'string',
          },
          years: {
            title: '\u5B66\u5236',
            description: '\u5B66\u4E60\u5E74\u9650\uFF0C\u4E0D\u5199\u5219\u4E3A 3\u3002',
            'x-description-en': 'Years of study, 3 by default.',
            type: 'integer',
            minimum: 1,
            maximum: 10,
          },
        },
        required: ['name'],
        additionalProperties: !1,
      },
      enrolment: {
        title: '\u62DB\u751F\u60C5\u51B5',
        description:
          '\u5404\u5E74\u7EA7\u7684\u62DB\u751F\u548C\u5728\u6821\u60C5\u51B5\uFF08\u7B2C\u4E09\u6761\uFF08\u4E00\uFF09\uFF09\u3002',
        'x-description-en': 'Enrolment by grade (Art. 3(1)).',
        type: 'array',
        items: {
          title: '\u62DB\u751F\u60C5\u51B5',
          description:
            '\u5404\u5E74\u7EA7\u7684\u62DB\u751F\u548C\u5728\u6821\u60C5\u51B5\uFF08\u7B2C\u4E09\u6761\uFF08\u4E00\uFF09\uFF09\u3002',
          'x-description-en': 'Enrolment by grade (Art. 3(1)).',
          type: 'object',
          properties: {
            grade: {
              title: '\u5E74\u7EA7',
              description: '\u5165\u5B66\u5E74\u4EFD\uFF0C\u56DB\u4F4D\u6570\uFF0C\u4E0D\u91CD\u590D\u3002',
              'x-description-en': 'Entry year, four digits, each once.',
              type: 'integer',
              minimum: 1e3,
              maximum: 9999,
            },
            classes: {
              title: '\u73ED\u7EA7\u6570',
              description: '\u6210\u5EFA\u5236\u7684\u6559\u5B66\u73ED\u6570\u3002',
              'x-description-en': 'Number of classes.',
              type: 'integer',
              minimum: 0,
            },
            students: {
              title: '\u5728\u6821\u751F\u6570',
              description: '\u5168\u65E5\u5236\u5728\u6821\u751F\u4EBA\u6570\u3002',
              'x-description-en': 'Full-time students.',
              type: 'integer',
              minimum: 0,
            },
            admitted: {
              title: '\u62DB\u751F\u6570',
              description: '\u5F53\u5E74\u62DB\u751F\u4EBA\u6570\uFF0C\u53EF\u4E0D\u5199\u3002',
              'x-description-en': 'Students admitted that year, optional.',
              type: 'integer',
              minimum: 0,
            },
          },
          required: ['grade', 'classes', 'students'],
          additionalProperties: !1,
        },
      },
      application: {
        title: '\u7533\u62A5',
        description: '\u8BD5\u70B9\u7684\u7533\u62A5\u3002',
        'x-description-en': 'The application.',
        type: 'object',
        properties: {
          date: {
            title: '\u65E5\u671F',
            description: '\u7533\u62A5\u7684\u65E5\u671F\u3002',
            'x-description-en': 'Day of the application.',
            type: 'string',
            format: 'date',
          },
        },
        additionalProperties: !1,
      },
      attestations: {
        title: '\u6761\u4EF6\u8BA4\u5B9A',
        'x-aliases': ['\u4F50\u8BC1\u60C5\u51B5'],
        description: '\u4E0D\u7531\u6570\u5B57\u51B3\u5B9A\u7684\u5404\u9879\u6761\u4EF6\u3002',
        'x-description-en': 'Conditions that no number decides.',
        type: 'object',
        properties: {
          majorMatches: {
            title: '\u4E13\u4E1A\u5BF9\u5E94',
            description:
              '\u4E13\u4E1A\u4E0E\u8BC1\u4E66\u5BF9\u5E94\uFF08\u7B2C\u4E09\u6761\uFF08\u4E00\uFF09\uFF09\u3002',
            'x-description-en': 'The major corresponds to the certificate (Art. 3(1)).',
            $ref: 'common.schema.json#/$defs/attestation',
          },
          trainingExperience: {
            title: '\u57F9\u8BAD\u7ECF\u9A8C',
            description:
              '\u6709\u76F8\u5173\u9886\u57DF\u7684\u804C\u4E1A\u57F9\u8BAD\u7ECF\u9A8C\uFF08\u7B2C\u4E09\u6761\uFF08\u4E00\uFF09\uFF09\u3002',
            'x-description-en': 'Experience in vocational training (Art. 3(1)).',
            $ref: 'common.schema.json#/$defs/attestation',
          },
          strongMajor: {
            title: '\u4F18\u52BF\u4E13\u4E1A',
            description: '\u5C5E\u4E8E\u4F18\u52BF\u4E13\u4E1A\uFF08\u7B2C\u4E09\u6761\uFF08\u4E8C\uFF09\uFF09\u3002',
            'x-description-en': 'A strong major (Art. 3(2)).',
            $ref: 'common.schema.json#/$defs/attestation',
          },
          fitsOrientation: {
            title: '\u7B26\u5408\u5B9A\u4F4D',
            description:
              '\u7B26\u5408\u5B66\u9662\u7684\u5B9A\u4F4D\u548C\u670D\u52A1\u9762\u5411\uFF08\u7B2C\u4E09\u6761\uFF08\u4E8C\uFF09\uFF09\u3002',
            'x-description-en': "Fits the college's orientation (Art. 3(2)).",
            $ref: 'common.schema.json#/$defs/attestation',
          },
          programmeRevised: {
            title: '\u4EBA\u624D\u57F9\u517B\u65B9\u6848\u4FEE\u8BA2',
            description:
              '\u4EBA\u624D\u57F9\u517B\u65B9\u6848\u5DF2\u5236\uFF08\u4FEE\uFF09\u8BA2\uFF08\u7B2C\u4E09\u6761\uFF08\u4E8C\uFF09\uFF09\u3002',
            'x-description-en': 'The programme has been revised (Art. 3(2)).',
            $ref: 'common.schema.json#/$defs/attestation',
          },
          contentIntegrated: {
            title: '\u57F9\u8BAD\u5185\u5BB9\u878D\u5165',
            description:
              '\u57F9\u8BAD\u5185\u5BB9\u5DF2\u878D\u5165\u57F9\u517B\u65B9\u6848\uFF08\u7B2C\u4E09\u6761\uFF08\u4E09\uFF09\uFF09\u3002',
            'x-description-en': 'Training content is part of the programme (Art. 3(3)).',
            $ref: 'common.schema.json#/$defs/attestation',
          },
          modularTeam: {
            title: '\u7ED3\u6784\u5316\u6559\u5B66\u56E2\u961F',
            description:
              '\u6559\u5B66\u56E2\u961F\u80FD\u6EE1\u8DB3\u6A21\u5757\u5316\u6559\u5B66\uFF08\u7B2C\u4E09\u6761\uFF08\u56DB\uFF09\uFF09\u3002',
            'x-description-en': 'The team can teach in modules (Art. 3(4)).',
            $ref: 'common.schema.json#/$defs/attestation',
          },
          facilities: {
            title: '\u5B9E\u8BAD\u6761\u4EF6',
            description:
              '\u5177\u5907\u6559\u5B66\u548C\u5B9E\u8BAD\u6761\u4EF6\uFF08\u7B2C\u4E09\u6761\uFF08\u4E94\uFF09\uFF09\u3002',
            'x-description-en': 'Facilities for teaching and practice (Art. 3(5)).',
            $ref: 'common.schema.json#/$defs/attestation',
          },
          justification: {
            title: '\u6761\u4EF6\u8BBA\u8BC1',
            description:
              '\u5BF9\u5B9E\u9645\u6761\u4EF6\u4F5C\u4E86\u8BBA\u8BC1\uFF08\u7B2C\u56DB\u6761\uFF08\u4E8C\uFF09\uFF09\u3002',
            'x-description-en': 'Actual conditions were justified (Art. 4(2)).',
            $ref: 'common.schema.json#/$defs/attestation',
          },
          standardVenue: {
            title: '\u6807\u51C6\u5316\u8003\u573A',
            description: '\u6709\u6807\u51C6\u5316\u8003\u573A\uFF08\u7B2C\u5341\u4E09\u6761\uFF09\u3002',
            'x-description-en': 'A standard examination venue (Art. 13).',
            $ref: 'common.schema.json#/$defs/attestation',
          },
          practice: {
            title: '\u5B9E\u8DF5\u6559\u5B66',
            description: '\u5B9E\u8DF5\u6559\u5B66\u7B26\u5408\u8981\u6C42\uFF08\u7B2C\u4E8C\u5341\u6761\uFF09\u3002',
            'x-description-en': 'Practical teaching as required (Art. 20).',
            $ref: 'common.schema.json#/$defs/attestation',
          },
        },
        additionalProperties: !1,
      },
      procedure: {
        title: '\u7533\u62A5\u7A0B\u5E8F',
        description: '\u7533\u62A5\u7A0B\u5E8F\u7684\u5404\u4E2A\u6B65\u9AA4\uFF08\u7B2C\u56DB\u6761\uFF09\u3002',
        'x-description-en': 'Steps of the application procedure (Art. 4).',
        type: 'object',
        properties: {
          consultation: {
            title: '\u6C9F\u901A',
            description:
              '\u4E0E\u57F9\u8BAD\u8BC4\u4EF7\u7EC4\u7EC7\u6C9F\u901A\uFF08\u7B2C\u56DB\u6761\uFF08\u4E00\uFF09\uFF09\u3002',
            'x-description-en': 'Consultation with the organisation (Art. 4(1)).',
            $ref: 'common.schema.json#/$defs/step',
          },
          annex1: {
            title: '\u9644\u4EF61',
            description: '\u5907\u6848\u767B\u8BB0\u8868\uFF08\u7B2C\u56DB\u6761\uFF08\u4E8C\uFF09\uFF09\u3002',
            'x-description-en': 'Registration form (Art. 4(2)).',
            $ref: 'common.schema.json#/$defs/step',
          },
          annex2: {
            title: '\u9644\u4EF62',
            description: '\u6478\u5E95\u8C03\u67E5\u8868\uFF08\u7B2C\u56DB\u6761\uFF08\u4E8C\uFF09\uFF09\u3002',
            'x-description-en': 'Survey form (Art. 4(2)).',
            $ref: 'common.schema.json#/$defs/step',
          },
          departmentReview: {
            title: '\u7CFB\u90E8\u7814\u8BA8',
            description: '\u7CFB\u90E8\u7814\u8BA8\uFF08\u7B2C\u56DB\u6761\uFF08\u4E09\uFF09\uFF09\u3002',
            'x-description-en': 'Review in the department (Art. 4(3)).',
            $ref: 'common.schema.json#/$defs/step',
          },
          officeApproval: {
            title: '\u8BD5\u70B9\u529E\u9074\u9009\u62A5\u6279',
            'x-aliases': ['\u8BD5\u70B9\u529E\u5BA1\u6279'],
            description:
              '\u8BD5\u70B9\u7BA1\u7406\u529E\u516C\u5BA4\u9074\u9009\u62A5\u6279\uFF0C\u8981\u5199\u7ED3\u8BBA\uFF08\u7B2C\u56DB\u6761\uFF08\u4E09\uFF09\uFF09\u3002',
            'x-description-en': 'Selection by the pilot office, with an outcome (Art. 4(3)).',
            $ref: 'common.schema.json#/$defs/step',
          },
          presidentMeeting: {
            title: '\u9662\u957F\u529E\u516C\u4F1A',
            description:
              '\u9662\u957F\u529E\u516C\u4F1A\u8BA8\u8BBA\uFF0C\u8981\u5199\u7ED3\u8BBA\uFF08\u7B2C\u56DB\u6761\uFF08\u56DB\uFF09\uFF09\u3002',
            'x-description-en': "The president's meeting, with an outcome (Art. 4(4)).",
            $ref: 'common.schema.json#/$defs/step',
          },
          platformDeclaration: {
            title: '\u5E73\u53F0\u7533\u62A5',
            description: '\u5728\u5E73\u53F0\u4E0A\u7533\u62A5\uFF08\u7B2C\u56DB\u6761\uFF08\u56DB\uFF09\uFF09\u3002',
            'x-description-en': 'Declaration on the platform (Art. 4(4)).',
            $ref: 'common.schema.json#/$defs/step',
          },
        },
        additionalProperties: !1,
      },
      declaration: {
        title: '\u7533\u62A5\u7ED3\u679C',
        description:
          '\u7533\u62A5\u6210\u529F\u7684\u6279\u590D\uFF08\u7B2C\u4E8C\u5341\u4E94\u6761\uFF08\u4E00\uFF09\uFF09\u3002',
        'x-description-en': 'The approval (Art. 25(1)).',
        type: 'object',
        properties: {
          approvedOn: {
            title: '\u6279\u51C6\u65E5\u671F',
            description: '\u6279\u51C6\u7684\u65E5\u671F\u3002',
            'x-description-en': 'Day of the approval.',
            type: 'string',
            format: 'date',
          },
          document: {
            title: '\u6279\u51C6\u6587\u53F7',
            description: '\u6279\u51C6\u6587\u4EF6\u7684\u6587\u53F7\u3002',
            'x-description-en': 'Number of the approving document.',
            type: 'string',
          },
          evidence: {
            title: '\u4F50\u8BC1',
            description: '\u6279\u51C6\u6587\u4EF6\uFF0C\u4E00\u4E2A\u6216\u591A\u4E2A\u8DEF\u5F84\u3002',
            'x-description-en': 'The approving document, one or several paths.',
            $ref: 'common.schema.json#/$defs/evidence',
          },
        },
        additionalProperties: !1,
      },
      courses: {
        title: '\u4E66\u8BC1\u878D\u901A\u8BFE\u7A0B',
        description: '\u6838\u5FC3\u8BFE\u7A0B\uFF08\u7B2C\u5341\u4E5D\u6761\uFF08\u4E00\uFF09\uFF09\u3002',
        'x-description-en': 'Core courses (Art. 19(1)).',
        type: 'array',
        items: {
          title: '\u4E66\u8BC1\u878D\u901A\u8BFE\u7A0B',
          description: '\u6838\u5FC3\u8BFE\u7A0B\uFF08\u7B2C\u5341\u4E5D\u6761\uFF08\u4E00\uFF09\uFF09\u3002',
          'x-description-en': 'Core courses (Art. 19(1)).',
          type: 'object',
          properties: {
            name: {
              title: '\u540D\u79F0',
              description: '\u8BFE\u7A0B\u7684\u540D\u79F0\u3002',
              'x-description-en': 'Name of the course.',
              type: 'string',
            },
            integrated: {
              title: '\u878D\u901A',
              description: '\u662F\u5426\u4E3A\u4E66\u8BC1\u878D\u901A\u8BFE\u7A0B\u3002',
              'x-description-en': 'Whether certificate content is integrated.',
              type: 'boolean',
            },
          },
          required: ['name'],
          additionalProperties: !1,
        },
      },
      trainingPlan: {
        title: '\u57F9\u8BAD\u65B9\u6848',
        description: '\u5B66\u751F\u57F9\u8BAD\u65B9\u6848\uFF08\u7B2C\u5341\u4E5D\u6761\uFF08\u4E8C\uFF09\uFF09\u3002',
        'x-description-en': "Plan of the students' training (Art. 19(2)).",
        type: 'object',
        properties: {
          submittedOn: {
            title: '\u63D0\u4EA4\u65E5\u671F',
            description: '\u5411\u8BD5\u70B9\u7BA1\u7406\u529E\u516C\u5BA4\u63D0\u4EA4\u7684\u65E5\u671F\u3002',
            'x-description-en': 'Day on which the office received it.',
            type: 'string',
            format: 'date',
          },
          file: {
            title: '\u6587\u4EF6',
            description: '\u57F9\u8BAD\u65B9\u6848\u6587\u4EF6\u7684\u8DEF\u5F84\u3002',
            'x-description-en': 'Path of the plan.',
            type: 'string',
          },
        },
        additionalProperties: !1,
      },
      exams: {
        title: '\u8003\u6838',
        description: '\u8BC1\u4E66\u8003\u6838\uFF08\u7B2C\u5341\u4E8C\u81F3\u5341\u516D\u6761\uFF09\u3002',
        'x-description-en': 'Examinations (Art. 12 to 16).',
        type: 'array',
        items: {
          title: '\u8003\u6838',
          description: '\u8BC1\u4E66\u8003\u6838\uFF08\u7B2C\u5341\u4E8C\u81F3\u5341\u516D\u6761\uFF09\u3002',
          'x-description-en': 'Examinations (Art. 12 to 16).',
          type: 'object',
          properties: {
            batch: {
              title: '\u6279\u6B21',
              description: '\u8003\u6838\u6279\u6B21\uFF0C\u4E0D\u91CD\u590D\u3002',
              'x-description-en': 'Batch of the examination, each once.',
              type: 'string',
            },
            date: {
              title: '\u65E5\u671F',
              description: '\u8003\u6838\u7684\u65E5\u671F\u3002',
              'x-description-en': 'Day of the examination.',
              type: 'string',
              format: 'date',
            },
            listSubmittedOn: {
              title: '\u540D\u5355\u62A5\u9001\u65E5\u671F',
              description:
                '\u5411\u6559\u52A1\u5904\u62A5\u9001\u540D\u5355\u7684\u65E5\u671F\uFF08\u7B2C\u5341\u56DB\u6761\uFF09\u3002',
              'x-description-en': 'Day on which the list was handed in (Art. 14).',
              type: 'string',
              format: 'date',
            },
            registered: {
              title: '\u62A5\u540D\u4EBA\u6570',
              description:
                '\u62A5\u540D\u7684\u4EBA\u6570\uFF1B\u4E09\u9879\u4EBA\u6570\u8981\u4E48\u90FD\u5199\uFF0C\u8981\u4E48\u90FD\u4E0D\u5199\u3002',
              'x-description-en': 'People registered; give all three counts or none.',
              type: 'integer',
              minimum: 0,
            },
            sat: {
              title: '\u53C2\u8003\u4EBA\u6570',
              description:
                '\u5B9E\u9645\u53C2\u52A0\u8003\u6838\u7684\u4EBA\u6570\uFF0C\u4E0D\u591A\u4E8E\u62A5\u540D\u4EBA\u6570\u3002',
              'x-description-en': 'People who sat, at most those registered.',
              type: 'integer',
              minimum: 0,
            },
            passed: {
              title: '\u5408\u683C\u4EBA\u6570',
              description:
                '\u8003\u6838\u5408\u683C\u7684\u4EBA\u6570\uFF0C\u4E0D\u591A\u4E8E\u53C2\u8003\u4EBA\u6570\u3002',
              'x-description-en': 'People who passed, at most those who sat.',
              type: 'integer',
              minimum: 0,
            },
            certificatesIssuedOn: {
              title: '\u8BC1\u4E66\u53D1\u653E\u65E5\u671F',
              description: '\u8BC1\u4E66\u53D1\u653E\u7684\u65E5\u671F\uFF08\u7B2C\u5341\u516D\u6761\uFF09\u3002',
              'x-description-en': 'Day on which certificates were issued (Art. 16).',
              type: 'string',
              format: 'date',
            },
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
        title: '\u62A5\u9001',
        description: '\u53CC\u5468\u62A5\u7684\u5B89\u6392\uFF08\u7B2C\u5341\u4E03\u6761\uFF09\u3002',
        'x-description-en': 'How reports are due (Art. 17).',
        type: 'object',
        properties: {
          firstDue: {
            title: '\u9996\u6B21\u5E94\u62A5\u65E5\u671F',
            description: '\u7B2C\u4E00\u4EFD\u53CC\u5468\u62A5\u5E94\u62A5\u7684\u65E5\u671F\u3002',
            'x-description-en': 'Day on which the first biweekly report is due.',
            type: 'string',
            format: 'date',
          },
          pauses: {
            title: '\u505C\u62A5',
            description: '\u4E0D\u7528\u62A5\u9001\u7684\u65E5\u5B50\uFF0C\u5982\u5BD2\u6691\u5047\u3002',
            'x-description-en': 'Days without reports, such as holidays.',
            type: 'array',
            items: {
              title: '\u505C\u62A5',
              description: '\u4E0D\u7528\u62A5\u9001\u7684\u65E5\u5B50\uFF0C\u5982\u5BD2\u6691\u5047\u3002',
              'x-description-en': 'Days without reports, such as holidays.',
              type: 'object',
              properties: {
                from: {
                  title: '\u8D77',
                  description: '\u7B2C\u4E00\u5929\u3002',
                  'x-description-en': 'First day.',
                  type: 'string',
                  format: 'date',
                },
                to: {
                  title: '\u6B62',
                  description: '\u6700\u540E\u4E00\u5929\uFF0C\u4E0D\u65E9\u4E8E\u201C\u8D77\u201D\u3002',
                  'x-description-en': 'Last day, not before `from`.',
                  type: 'string',
                  format: 'date',
                },
                note: {
                  title: '\u8BF4\u660E',
                  description: '\u4EFB\u4F55\u8BF4\u660E\u3002',
                  'x-description-en': 'Any remark.',
                  type: 'string',
                },
              },
              required: ['from', 'to'],
              additionalProperties: !1,
            },
          },
        },
        additionalProperties: !1,
      },
      funding: {
        title: '\u5EFA\u8BBE\u7ECF\u8D39',
        description: '\u5EFA\u8BBE\u7ECF\u8D39\u7684\u7533\u8BF7\uFF08\u7B2C\u5341\u6761\uFF09\u3002',
        'x-description-en': 'Funding (Art. 10).',
        type: 'object',
        properties: {
          requested: {
            title: '\u7533\u8BF7',
            description: '\u662F\u5426\u7533\u8BF7\u5EFA\u8BBE\u7ECF\u8D39\u3002',
            'x-description-en': 'Whether funding is requested.',
            type: 'boolean',
          },
          plan: {
            title: '\u5EFA\u8BBE\u65B9\u6848',
            description: '\u5EFA\u8BBE\u65B9\u6848\u3002',
            'x-description-en': 'The plan.',
            $ref: 'common.schema.json#/$defs/step',
          },
          application: {
            title: '\u7ACB\u9879\u7533\u8BF7\u4E66',
            description: '\u8D22\u653F\u9879\u76EE\u7ACB\u9879\u7533\u8BF7\u4E66\u3002',
            'x-description-en': 'The project application.',
            $ref: 'common.schema.json#/$defs/step',
          },
          budgetReview: {
            title: '\u9884\u7B97\u5BA1\u6838\u8868',
            description: '\u9879\u76EE\u8D44\u91D1\u9884\u7B97\u7533\u62A5\u5BA1\u6838\u8868\u3002',
            'x-description-en': 'The budget review form.',
            $ref: 'common.schema.json#/$defs/step',
          },
        },
        additionalProperties: !1,
      },
      tasks: {
        title: '\u5E74\u5EA6\u4EFB\u52A1',
        description: '\u672C\u5E74\u5EA6\u7684\u5DE5\u4F5C\u4EFB\u52A1\uFF08\u7B2C\u4E8C\u5341\u4E00\u6761\uFF09\u3002',
        'x-description-en': 'Tasks of the year (Art. 21).',
        type: 'array',
        items: {
          title: '\u5E74\u5EA6\u4EFB\u52A1',
          description:
            '\u672C\u5E74\u5EA6\u7684\u5DE5\u4F5C\u4EFB\u52A1\uFF08\u7B2C\u4E8C\u5341\u4E00\u6761\uFF09\u3002',
          'x-description-en': 'Tasks of the year (Art. 21).',
          type: 'object',
          properties: {
            name: {
              title: '\u540D\u79F0',
              description: '\u4EFB\u52A1\u7684\u540D\u79F0\u3002',
              'x-description-en': 'Name of the task.',
              type: 'string',
            },
            done: {
              title: '\u5B8C\u6210',
              description: '\u662F\u5426\u5DF2\u5B8C\u6210\u3002',
              'x-description-en': 'Whether it is done.',
              type: 'boolean',
            },
          },
          required: ['name'],
          additionalProperties: !1,
        },
      },
      rectifications: {
        title: '\u6574\u6539',
        description:
          '\u8981\u6C42\u6574\u6539\u7684\u95EE\u9898\uFF08\u7B2C\u4E8C\u5341\u516B\u6761\uFF08\u4E8C\uFF09\uFF09\u3002',
        'x-description-en': 'Things to be put right (Art. 28(2)).',
        type: 'array',
        items: {
          title: '\u6574\u6539',
          description:
            '\u8981\u6C42\u6574\u6539\u7684\u95EE\u9898\uFF08\u7B2C\u4E8C\u5341\u516B\u6761\uFF08\u4E8C\uFF09\uFF09\u3002',
          'x-description-en': 'Things to be put right (Art. 28(2)).',
          type: 'object',
          properties: {
            issue: {
              title: '\u95EE\u9898',
              description: '\u8981\u6574\u6539\u7684\u95EE\u9898\u3002',
              'x-description-en': 'What is to be put right.',
              type: 'string',
            },
            due: {
              title: '\u671F\u9650',
              description: '\u6574\u6539\u7684\u671F\u9650\u3002',
              'x-description-en': 'Day by which it is due.',
              type: 'string',
              format: 'date',
            },
            doneOn: {
              title: '\u5B8C\u6210\u65E5\u671F',
              description: '\u6574\u6539\u5B8C\u6210\u7684\u65E5\u671F\u3002',
              'x-description-en': 'Day on which it was done.',
              type: 'string',
              format: 'date',
            },
          },
          required: ['issue', 'due'],
          additionalProperties: !1,
        },
      },
      violations: {
        title: '\u8FDD\u89C4\u8FDD\u7EAA',
        'x-aliases': ['\u8FDD\u7EAA'],
        description:
          '\u68C0\u67E5\u53D1\u73B0\u7684\u8FDD\u89C4\u8FDD\u7EAA\uFF08\u7B2C\u4E8C\u5341\u516B\u6761\uFF09\u3002',
        'x-description-en': 'Violations found by inspectors (Art. 28).',
        type: 'array',
        items: {
          title: '\u8FDD\u89C4\u8FDD\u7EAA',
          description:
            '\u68C0\u67E5\u53D1\u73B0\u7684\u8FDD\u89C4\u8FDD\u7EAA\uFF08\u7B2C\u4E8C\u5341\u516B\u6761\uFF09\u3002',
          'x-description-en': 'Violations found by inspectors (Art. 28).',
          type: 'object',
          properties: {
            article: {
              title: '\u6761\u6B3E',
              description:
                '\u5C5E\u4E8E\u7B2C\u4E8C\u5341\u516B\u6761\u7684\u54EA\u4E00\u9879\uFF1A28(1) \u81F3 28(4)\u3002',
              'x-description-en': 'Which item of Art. 28: 28(1) to 28(4).',
              type: 'string',
              oneOf: [
                { const: '28(1)', title: '28(1)', 'x-aliases': ['\u7B2C\u4E8C\u5341\u516B\u6761\uFF08\u4E00\uFF09'] },
                { const: '28(2)', title: '28(2)', 'x-aliases': ['\u7B2C\u4E8C\u5341\u516B\u6761\uFF08\u4E8C\uFF09'] },
                { const: '28(3)', title: '28(3)', 'x-aliases': ['\u7B2C\u4E8C\u5341\u516B\u6761\uFF08\u4E09\uFF09'] },
                { const: '28(4)', title: '28(4)', 'x-aliases': ['\u7B2C\u4E8C\u5341\u516B\u6761\uFF08\u56DB\uFF09'] },
              ],
            },
            date: {
              title: '\u65E5\u671F',
              description: '\u53D1\u73B0\u7684\u65E5\u671F\u3002',
              'x-description-en': 'Day on which it was found.',
              type: 'string',
              format: 'date',
            },
            note: {
              title: '\u8BF4\u660E',
              description: '\u4EFB\u4F55\u8BF4\u660E\u3002',
              'x-description-en': 'Any remark.',
              type: 'string',
            },
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
var policyGuard = validate104,
  schema34 = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'policy.schema.json',
    title: '\u653F\u7B56',
    description:
      '\u4E00\u4EFD\u653F\u7B56\u6587\u4EF6\uFF1A\u53C2\u6570\u3001\u53E3\u5F84\u3001\u6761\u6587\u3002\u5B66\u9662\u8C03\u6574\u89C4\u5B9A\u65F6\u6539\u5B83\uFF0C\u4E0D\u6539\u7A0B\u5E8F\u3002',
    'x-description-en':
      'A policy as data: dated parameters, readings, articles. The college changes this file, never the code.',
    type: 'object',
    additionalProperties: !1,
    required: [
      'kind',
      'id',
      'number',
      'title',
      'college',
      'issuedOn',
      'effectiveOn',
      'parameters',
      'readings',
      'articles',
    ],
    properties: {
      kind: {
        title: '\u7C7B\u578B',
        type: 'string',
        oneOf: [{ const: 'policy', title: '\u653F\u7B56' }],
        description: '\u6587\u4EF6\u7684\u79CD\u7C7B\u3002',
        'x-description-en': 'What kind of file this is.',
      },
      id: {
        title: '\u7F16\u53F7',
        type: 'string',
        pattern: '^[A-Za-z0-9_-]+$',
        description:
          '\u653F\u7B56\u7684\u7F16\u53F7\uFF0C\u7CFB\u90E8\u6587\u4EF6\u7684\u201C\u653F\u7B56\u201D\u548C --policy \u7528\u5B83\u3002',
        'x-description-en': "The policy's id, used by department files and --policy.",
      },
      number: {
        title: '\u6587\u53F7',
        type: 'string',
        minLength: 1,
        description: '\u53D1\u6587\u5B57\u53F7\u3002',
        'x-description-en': "The document's number.",
      },
      title: {
        title: '\u6807\u9898',
        type: 'string',
        minLength: 1,
        description: '\u653F\u7B56\u7684\u540D\u79F0\u3002',
        'x-description-en': "The document's title.",
      },
      college: {
        title: '\u5B66\u9662',
        type: 'string',
        minLength: 1,
        description: '\u53D1\u6587\u7684\u5B66\u9662\u3002',
        'x-description-en': 'The college that issued it.',
      },
      issuedOn: {
        title: '\u5370\u53D1\u65E5\u671F',
        type: 'string',
        format: 'date',
        description: '\u5370\u53D1\u7684\u65E5\u671F\u3002',
        'x-description-en': 'The day of issue.',
      },
      effectiveOn: {
        title: '\u65BD\u884C\u65E5\u671F',
        type: 'string',
        format: 'date',
        description: '\u4ECE\u8FD9\u5929\u8D77\u65BD\u884C\uFF1B\u66F4\u65E9\u7684\u5DE5\u4F5C\u4E0D\u8BA1\u3002',
        'x-description-en': 'In force from this day; earlier work does not count.',
      },
      parameters: {
        title: '\u53C2\u6570',
        type: 'object',
        additionalProperties: { $ref: '#/$defs/parameter' },
        description: '\u653F\u7B56\u7684\u6BCF\u4E2A\u6570\u5B57\uFF0C\u6309\u7F16\u53F7\u3002',
        'x-description-en': 'Every number of the policy, by id.',
      },
      readings: {
        title: '\u53E3\u5F84',
        type: 'object',
        additionalProperties: { $ref: '#/$defs/reading' },
        description: '\u6CA1\u6709\u5199\u6B7B\u7684\u5730\u65B9\u600E\u6837\u7406\u89E3\uFF0C\u6309\u7F16\u53F7\u3002',
        'x-description-en': 'How open points are read, by id.',
      },
      articles: {
        title: '\u6761\u6587',
        type: 'object',
        additionalProperties: { $ref: '#/$defs/articleEntry' },
        description:
          '\u6BCF\u4E00\u6761\u3001\u6BCF\u4E00\u9879\u7531\u4EC0\u4E48\u5904\u7406\uFF0C\u6309\u6761\u6B3E\u53F7\uFF0C\u5982 25(6)\u3002',
        'x-description-en': 'What handles each article and item, by its number such as 25(6).',
      },
    },
    $defs: {
      bilingual: {
        title: '\u53CC\u8BED',
        type: 'object',
        additionalProperties: !1,
        required: ['zh', 'en'],
        properties: {
          zh: {
            title: '\u4E2D\u6587',
            type: 'string',
            minLength: 1,
            description: '\u4E2D\u6587\u3002',
            'x-description-en': 'Chinese.',
          },
          en: {
            title: '\u82F1\u6587',
            type: 'string',
            minLength: 1,
            description: '\u82F1\u6587\u3002',
            'x-description-en': 'English.',
          },
        },
      },
      parameter: {
        title: '\u53C2\u6570\u5B9A\u4E49',
        type: 'object',
        additionalProperties: !1,
        required: ['name', 'unit', 'article', 'source', 'values'],
        properties: {
          name: {
            title: '\u540D\u79F0',
            $ref: '#/$defs/bilingual',
            description: '\u53EB\u4EC0\u4E48\u3002',
            'x-description-en': 'What it is called.',
          },
          unit: {
            title: '\u5355\u4F4D',
            type: 'string',
            oneOf: [
              { const: 'hour', title: '\u8BFE\u65F6' },
              { const: 'percent', title: '\u767E\u5206\u6BD4' },
              { const: 'count', title: '\u4E2A' },
              { const: 'day', title: '\u5929' },
              { const: 'year', title: '\u5E74' },
              { const: 'month-day', title: '\u6708\u65E5' },
            ],
            description: '\u6570\u503C\u7684\u5355\u4F4D\u3002',
            'x-description-en': 'The unit of the values.',
          },
          article: {
            title: '\u6761\u6B3E',
            type: 'string',
            minLength: 1,
            description: '\u51FA\u81EA\u54EA\u4E00\u6761\u3002',
            'x-description-en': 'The article it comes from.',
          },
          source: {
            title: '\u6765\u6E90',
            type: 'string',
            oneOf: [
              { const: 'policy', title: '\u6587\u4EF6' },
              { const: 'project', title: '\u5DE5\u5177' },
            ],
            description:
              '\u653F\u7B56\u6587\u4EF6\u5199\u660E\u7684\uFF0C\u8FD8\u662F\u653F\u7B56\u6CA1\u6709\u5199\u3001\u7531\u5DE5\u5177\u5B9A\u7684\u3002',
            'x-description-en': 'Whether the policy says it, or is silent and onex needs a number.',
          },
          values: {
            title: '\u53D6\u503C',
            type: 'array',
            items: { $ref: '#/$defs/datedValue' },
            description:
              '\u4ECE\u54EA\u5929\u8D77\u662F\u591A\u5C11\uFF0C\u6309\u65E5\u671F\u5148\u540E\uFF1B\u8C03\u6574\u65F6\u5728\u540E\u9762\u52A0\u4E00\u884C\u3002',
            'x-description-en': 'Its values by the day from which each holds, in order; an amendment adds one.',
          },
        },
      },
      datedValue: {
        title: '\u4E00\u4E2A\u53D6\u503C',
        type: 'object',
        additionalProperties: !1,
        required: ['from', 'value'],
        properties: {
          from: {
            title: '\u81EA',
            type: 'string',
            format: 'date',
            description: '\u4ECE\u8FD9\u5929\u8D77\uFF08\u542B\u5F53\u5929\uFF09\u3002',
            'x-description-en': 'From this day on.',
          },
          value: {
            title: '\u6570\u503C',
            anyOf: [{ type: 'number' }, { type: 'string', minLength: 1 }],
            description: '\u6570\u5B57\uFF1B\u5355\u4F4D\u662F\u201C\u6708\u65E5\u201D\u65F6\u5199 MM-DD\u3002',
            'x-description-en': 'A number, or MM-DD where the unit is a day of the year.',
          },
        },
      },
      reading: {
        title: '\u53E3\u5F84\u5B9A\u4E49',
        type: 'object',
        additionalProperties: !1,
        required: ['articles', 'question', 'options', 'reason'],
        properties: {
          articles: {
            title: '\u6761\u6B3E',
            type: 'array',
            minItems: 1,
            items: { type: 'string', minLength: 1 },
            description: '\u6D89\u53CA\u54EA\u4E9B\u6761\u3002',
            'x-description-en': 'The articles it is about.',
          },
          question: {
            title: '\u95EE\u9898',
            $ref: '#/$defs/bilingual',
            description: '\u8981\u660E\u786E\u7684\u95EE\u9898\u3002',
            'x-description-en': 'The open question.',
          },
          options: {
            title: '\u9009\u9879',
            type: 'object',
            additionalProperties: { $ref: '#/$defs/option' },
            description: '\u53EF\u9009\u7684\u7406\u89E3\uFF0C\u6309\u7F16\u53F7\u3002',
            'x-description-en': 'The options, by id.',
          },
          default: {
            title: '\u9ED8\u8BA4',
            type: 'string',
            minLength: 1,
            description: '\u6CA1\u6709\u53E6\u9009\u65F6\u7528\u54EA\u4E2A\u9009\u9879\u3002',
            'x-description-en': 'The option that holds when none is chosen.',
          },
          reason: {
            title: '\u7406\u7531',
            $ref: '#/$defs/bilingual',
            description: '\u4E3A\u4EC0\u4E48\u9ED8\u8BA4\u8FD9\u6837\u7406\u89E3\u3002',
            'x-description-en': 'Why this is the default.',
          },
        },
      },
      option: {
        title: '\u9009\u9879\u5B9A\u4E49',
        type: 'object',
        additionalProperties: !1,
        required: ['name', 'consequence'],
        properties: {
          name: {
            title: '\u540D\u79F0',
            $ref: '#/$defs/bilingual',
            description: '\u9009\u9879\u7684\u540D\u79F0\u3002',
            'x-description-en': "The option's name.",
          },
          consequence: {
            title: '\u540E\u679C',
            $ref: '#/$defs/bilingual',
            description: '\u9009\u5B83\u4F1A\u600E\u6837\u3002',
            'x-description-en': 'What follows from it.',
          },
        },
      },
      articleEntry: {
        title: '\u6761\u6587\u8BF4\u660E',
        type: 'object',
        additionalProperties: !1,
        required: ['summary', 'handledBy'],
        properties: {
          summary: {
            title: '\u6458\u8981',
            $ref: '#/$defs/bilingual',
            description: '\u7528\u81EA\u5DF1\u7684\u8BDD\u6982\u62EC\u3002',
            'x-description-en': 'What it says, in our own words.',
          },
          handledBy: {
            title: '\u5904\u7406\u65B9\u5F0F',
            type: 'string',
            oneOf: [
              { const: 'rules', title: '\u89C4\u5219' },
              { const: 'hours', title: '\u8BFE\u65F6' },
              { const: 'parameters', title: '\u53C2\u6570' },
              { const: 'items', title: '\u9010\u9879' },
              { const: 'guidance', title: '\u65E0\u9700\u5224\u5B9A' },
            ],
            description: '\u7531\u4EC0\u4E48\u5904\u7406\u3002',
            'x-description-en': 'What handles it.',
          },
          by: {
            title: '\u4F9D\u636E',
            type: 'array',
            items: { type: 'string', minLength: 1 },
            description:
              '\u5904\u7406\u5B83\u7684\u89C4\u5219\u3001\u8BFE\u65F6\u4E8B\u9879\u3001\u4E0D\u8BA1\u539F\u56E0\u3001\u63D0\u793A\u3001\u53C2\u6570\u3001\u53E3\u5F84\u7684\u7F16\u53F7\u3002',
            'x-description-en':
              'Ids of the rules, hours kinds, exclusion reasons, findings, parameters and readings that handle it.',
          },
          why: {
            title: '\u7406\u7531',
            $ref: '#/$defs/bilingual',
            description: '\u6CA1\u6709\u53EF\u5224\u5B9A\u5185\u5BB9\u65F6\uFF0C\u4E3A\u4EC0\u4E48\u3002',
            'x-description-en': 'Why there is nothing to decide.',
          },
        },
      },
    },
  },
  func5 = require_ucs2length().default;
function validate106(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate106.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.zh === void 0) {
      let err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'zh' } };
      (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
    }
    if (data.en === void 0) {
      let err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'en' } };
      (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
    }
    for (let key0 in data)
      if (!(key0 === 'zh' || key0 === 'en')) {
        let err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        (vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++);
      }
    if (data.zh !== void 0) {
      let data0 = data.zh;
      if (typeof data0 == 'string') {
        if (func5(data0) < 1) {
          let err3 = {
            instancePath: instancePath + '/zh',
            schemaPath: '#/properties/zh/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          (vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++);
        }
      } else {
        let err4 = {
          instancePath: instancePath + '/zh',
          schemaPath: '#/properties/zh/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++);
      }
    }
    if (data.en !== void 0) {
      let data1 = data.en;
      if (typeof data1 == 'string') {
        if (func5(data1) < 1) {
          let err5 = {
            instancePath: instancePath + '/en',
            schemaPath: '#/properties/en/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          (vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++);
        }
      } else {
        let err6 = {
          instancePath: instancePath + '/en',
          schemaPath: '#/properties/en/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++);
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    (vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++);
  }
  return ((validate106.errors = vErrors), errors === 0);
}
validate106.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate108(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate108.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.from === void 0) {
      let err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'from' } };
      (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
    }
    if (data.value === void 0) {
      let err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'value' } };
      (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
    }
    for (let key0 in data)
      if (!(key0 === 'from' || key0 === 'value')) {
        let err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        (vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++);
      }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 == 'string') {
        if (!formats0.test(data0)) {
          let err3 = {
            instancePath: instancePath + '/from',
            schemaPath: '#/properties/from/format',
            keyword: 'format',
            params: { format: 'date' },
          };
          (vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++);
        }
      } else {
        let err4 = {
          instancePath: instancePath + '/from',
          schemaPath: '#/properties/from/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++);
      }
    }
    if (data.value !== void 0) {
      let data1 = data.value,
        _errs5 = errors,
        valid1 = !1,
        _errs6 = errors;
      if (!(typeof data1 == 'number' && isFinite(data1))) {
        let err5 = {
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/anyOf/0/type',
          keyword: 'type',
          params: { type: 'number' },
        };
        (vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++);
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      let _errs8 = errors;
      if (typeof data1 == 'string') {
        if (func5(data1) < 1) {
          let err6 = {
            instancePath: instancePath + '/value',
            schemaPath: '#/properties/value/anyOf/1/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          (vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++);
        }
      } else {
        let err7 = {
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/anyOf/1/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++);
      }
      var _valid0 = _errs8 === errors;
      if (((valid1 = valid1 || _valid0), valid1))
        ((errors = _errs5), vErrors !== null && (_errs5 ? (vErrors.length = _errs5) : (vErrors = null)));
      else {
        let err8 = {
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/anyOf',
          keyword: 'anyOf',
          params: {},
        };
        (vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++);
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    (vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++);
  }
  return ((validate108.errors = vErrors), errors === 0);
}
validate108.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate105(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate105.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } };
      (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
    }
    if (data.unit === void 0) {
      let err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'unit' } };
      (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
    }
    if (data.article === void 0) {
      let err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'article' },
      };
      (vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++);
    }
    if (data.source === void 0) {
      let err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'source' } };
      (vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++);
    }
    if (data.values === void 0) {
      let err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'values' } };
      (vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++);
    }
    for (let key0 in data)
      if (!(key0 === 'name' || key0 === 'unit' || key0 === 'article' || key0 === 'source' || key0 === 'values')) {
        let err5 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        (vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++);
      }
    if (
      (data.name !== void 0 &&
        (validate106(data.name, {
          instancePath: instancePath + '/name',
          parentData: data,
          parentDataProperty: 'name',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors)),
          (errors = vErrors.length))),
      data.unit !== void 0)
    ) {
      let data1 = data.unit;
      if (typeof data1 != 'string') {
        let err6 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++);
      }
      let _errs5 = errors,
        valid1 = !1,
        passing0 = null,
        _errs6 = errors;
      if (data1 !== 'hour') {
        let err7 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/oneOf/0/const',
          keyword: 'const',
          params: { allowedValue: 'hour' },
        };
        (vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++);
      }
      var _valid0 = _errs6 === errors;
      _valid0 && ((valid1 = !0), (passing0 = 0));
      let _errs7 = errors;
      if (data1 !== 'percent') {
        let err8 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/oneOf/1/const',
          keyword: 'const',
          params: { allowedValue: 'percent' },
        };
        (vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++);
      }
      var _valid0 = _errs7 === errors;
      if (_valid0 && valid1) ((valid1 = !1), (passing0 = [passing0, 1]));
      else {
        _valid0 && ((valid1 = !0), (passing0 = 1));
        let _errs8 = errors;
        if (data1 !== 'count') {
          let err9 = {
            instancePath: instancePath + '/unit',
            schemaPath: '#/properties/unit/oneOf/2/const',
            keyword: 'const',
            params: { allowedValue: 'count' },
          };
          (vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++);
        }
        var _valid0 = _errs8 === errors;
        if (_valid0 && valid1) ((valid1 = !1), (passing0 = [passing0, 2]));
        else {
          _valid0 && ((valid1 = !0), (passing0 = 2));
          let _errs9 = errors;
          if (data1 !== 'day') {
            let err10 = {
              instancePath: instancePath + '/unit',
              schemaPath: '#/properties/unit/oneOf/3/const',
              keyword: 'const',
              params: { allowedValue: 'day' },
            };
            (vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++);
          }
          var _valid0 = _errs9 === errors;
          if (_valid0 && valid1) ((valid1 = !1), (passing0 = [passing0, 3]));
          else {
            _valid0 && ((valid1 = !0), (passing0 = 3));
            let _errs10 = errors;
            if (data1 !== 'year') {
              let err11 = {
                instancePath: instancePath + '/unit',
                schemaPath: '#/properties/unit/oneOf/4/const',
                keyword: 'const',
                params: { allowedValue: 'year' },
              };
              (vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++);
            }
            var _valid0 = _errs10 === errors;
            if (_valid0 && valid1) ((valid1 = !1), (passing0 = [passing0, 4]));
            else {
              _valid0 && ((valid1 = !0), (passing0 = 4));
              let _errs11 = errors;
              if (data1 !== 'month-day') {
                let err12 = {
                  instancePath: instancePath + '/unit',
                  schemaPath: '#/properties/unit/oneOf/5/const',
                  keyword: 'const',
                  params: { allowedValue: 'month-day' },
                };
                (vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++);
              }
              var _valid0 = _errs11 === errors;
              _valid0 && valid1
                ? ((valid1 = !1), (passing0 = [passing0, 5]))
                : _valid0 && ((valid1 = !0), (passing0 = 5));
            }
          }
        }
      }
      if (valid1) ((errors = _errs5), vErrors !== null && (_errs5 ? (vErrors.length = _errs5) : (vErrors = null)));
      else {
        let err13 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/oneOf',
          keyword: 'oneOf',
          params: { passingSchemas: passing0 },
        };
        (vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++);
      }
    }
    if (data.article !== void 0) {
      let data2 = data.article;
      if (typeof data2 == 'string') {
        if (func5(data2) < 1) {
          let err14 = {
            instancePath: instancePath + '/article',
            schemaPath: '#/properties/article/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          (vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++);
        }
      } else {
        let err15 = {
          instancePath: instancePath + '/article',
          schemaPath: '#/properties/article/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++);
      }
    }
    if (data.source !== void 0) {
      let data3 = data.source;
      if (typeof data3 != 'string') {
        let err16 = {
          instancePath: instancePath + '/source',
          schemaPath: '#/properties/source/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++);
      }
      let _errs16 = errors,
        valid2 = !1,
        passing1 = null,
        _errs17 = errors;
      if (data3 !== 'policy') {
        let err17 = {
          instancePath: instancePath + '/source',
          schemaPath: '#/properties/source/oneOf/0/const',
          keyword: 'const',
          params: { allowedValue: 'policy' },
        };
        (vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++);
      }
      var _valid1 = _errs17 === errors;
      _valid1 && ((valid2 = !0), (passing1 = 0));
      let _errs18 = errors;
      if (data3 !== 'project') {
        let err18 = {
          instancePath: instancePath + '/source',
          schemaPath: '#/properties/source/oneOf/1/const',
          keyword: 'const',
          params: { allowedValue: 'project' },
        };
        (vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++);
      }
      var _valid1 = _errs18 === errors;
      if (
        (_valid1 && valid2 ? ((valid2 = !1), (passing1 = [passing1, 1])) : _valid1 && ((valid2 = !0), (passing1 = 1)),
        valid2)
      )
        ((errors = _errs16), vErrors !== null && (_errs16 ? (vErrors.length = _errs16) : (vErrors = null)));
      else {
        let err19 = {
          instancePath: instancePath + '/source',
          schemaPath: '#/properties/source/oneOf',
          keyword: 'oneOf',
          params: { passingSchemas: passing1 },
        };
        (vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++);
      }
    }
    if (data.values !== void 0) {
      let data4 = data.values;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate108(data4[i0], {
            instancePath: instancePath + '/values/' + i0,
            parentData: data4,
            parentDataProperty: i0,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors)),
            (errors = vErrors.length));
      } else {
        let err20 = {
          instancePath: instancePath + '/values',
          schemaPath: '#/properties/values/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        (vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++);
      }
    }
  } else {
    let err21 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    (vErrors === null ? (vErrors = [err21]) : vErrors.push(err21), errors++);
  }
  return ((validate105.errors = vErrors), errors === 0);
}
validate105.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate113(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate113.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } };
      (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
    }
    if (data.consequence === void 0) {
      let err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'consequence' },
      };
      (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
    }
    for (let key0 in data)
      if (!(key0 === 'name' || key0 === 'consequence')) {
        let err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        (vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++);
      }
    (data.name !== void 0 &&
      (validate106(data.name, {
        instancePath: instancePath + '/name',
        parentData: data,
        parentDataProperty: 'name',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors)),
        (errors = vErrors.length))),
      data.consequence !== void 0 &&
        (validate106(data.consequence, {
          instancePath: instancePath + '/consequence',
          parentData: data,
          parentDataProperty: 'consequence',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors)),
          (errors = vErrors.length))));
  } else {
    let err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    (vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++);
  }
  return ((validate113.errors = vErrors), errors === 0);
}
validate113.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate111(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate111.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.articles === void 0) {
      let err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'articles' },
      };
      (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
    }
    if (data.question === void 0) {
      let err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'question' },
      };
      (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
    }
    if (data.options === void 0) {
      let err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'options' },
      };
      (vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++);
    }
    if (data.reason === void 0) {
      let err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'reason' } };
      (vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++);
    }
    for (let key0 in data)
      if (!(
        key0 === 'articles' ||
        key0 === 'question' ||
        key0 === 'options' ||
        key0 === 'default' ||
        key0 === 'reason'
      )) {
        let err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        (vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++);
      }
    if (data.articles !== void 0) {
      let data0 = data.articles;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          let err5 = {
            instancePath: instancePath + '/articles',
            schemaPath: '#/properties/articles/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          };
          (vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++);
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == 'string') {
            if (func5(data1) < 1) {
              let err6 = {
                instancePath: instancePath + '/articles/' + i0,
                schemaPath: '#/properties/articles/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
              };
              (vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++);
            }
          } else {
            let err7 = {
              instancePath: instancePath + '/articles/' + i0,
              schemaPath: '#/properties/articles/items/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            (vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++);
          }
        }
      } else {
        let err8 = {
          instancePath: instancePath + '/articles',
          schemaPath: '#/properties/articles/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        (vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++);
      }
    }
    if (
      (data.question !== void 0 &&
        (validate106(data.question, {
          instancePath: instancePath + '/question',
          parentData: data,
          parentDataProperty: 'question',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors)),
          (errors = vErrors.length))),
      data.options !== void 0)
    ) {
      let data3 = data.options;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3))
        for (let key1 in data3)
          validate113(data3[key1], {
            instancePath: instancePath + '/options/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
            parentData: data3,
            parentDataProperty: key1,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors)),
            (errors = vErrors.length));
      else {
        let err9 = {
          instancePath: instancePath + '/options',
          schemaPath: '#/properties/options/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        (vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++);
      }
    }
    if (data.default !== void 0) {
      let data5 = data.default;
      if (typeof data5 == 'string') {
        if (func5(data5) < 1) {
          let err10 = {
            instancePath: instancePath + '/default',
            schemaPath: '#/properties/default/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          (vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++);
        }
      } else {
        let err11 = {
          instancePath: instancePath + '/default',
          schemaPath: '#/properties/default/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++);
      }
    }
    data.reason !== void 0 &&
      (validate106(data.reason, {
        instancePath: instancePath + '/reason',
        parentData: data,
        parentDataProperty: 'reason',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors)),
        (errors = vErrors.length)));
  } else {
    let err12 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    (vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++);
  }
  return ((validate111.errors = vErrors), errors === 0);
}
validate111.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate119(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate119.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.summary === void 0) {
      let err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'summary' },
      };
      (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
    }
    if (data.handledBy === void 0) {
      let err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'handledBy' },
      };
      (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
    }
    for (let key0 in data)
      if (!(key0 === 'summary' || key0 === 'handledBy' || key0 === 'by' || key0 === 'why')) {
        let err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        (vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++);
      }
    if (
      (data.summary !== void 0 &&
        (validate106(data.summary, {
          instancePath: instancePath + '/summary',
          parentData: data,
          parentDataProperty: 'summary',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors)),
          (errors = vErrors.length))),
      data.handledBy !== void 0)
    ) {
      let data1 = data.handledBy;
      if (typeof data1 != 'string') {
        let err3 = {
          instancePath: instancePath + '/handledBy',
          schemaPath: '#/properties/handledBy/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++);
      }
      let _errs5 = errors,
        valid1 = !1,
        passing0 = null,
        _errs6 = errors;
      if (data1 !== 'rules') {
        let err4 = {
          instancePath: instancePath + '/handledBy',
          schemaPath: '#/properties/handledBy/oneOf/0/const',
          keyword: 'const',
          params: { allowedValue: 'rules' },
        };
        (vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++);
      }
      var _valid0 = _errs6 === errors;
      _valid0 && ((valid1 = !0), (passing0 = 0));
      let _errs7 = errors;
      if (data1 !== 'hours') {
        let err5 = {
          instancePath: instancePath + '/handledBy',
          schemaPath: '#/properties/handledBy/oneOf/1/const',
          keyword: 'const',
          params: { allowedValue: 'hours' },
        };
        (vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++);
      }
      var _valid0 = _errs7 === errors;
      if (_valid0 && valid1) ((valid1 = !1), (passing0 = [passing0, 1]));
      else {
        _valid0 && ((valid1 = !0), (passing0 = 1));
        let _errs8 = errors;
        if (data1 !== 'parameters') {
          let err6 = {
            instancePath: instancePath + '/handledBy',
            schemaPath: '#/properties/handledBy/oneOf/2/const',
            keyword: 'const',
            params: { allowedValue: 'parameters' },
          };
          (vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++);
        }
        var _valid0 = _errs8 === errors;
        if (_valid0 && valid1) ((valid1 = !1), (passing0 = [passing0, 2]));
        else {
          _valid0 && ((valid1 = !0), (passing0 = 2));
          let _errs9 = errors;
          if (data1 !== 'items') {
            let err7 = {
              instancePath: instancePath + '/handledBy',
              schemaPath: '#/properties/handledBy/oneOf/3/const',
              keyword: 'const',
              params: { allowedValue: 'items' },
            };
            (vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++);
          }
          var _valid0 = _errs9 === errors;
          if (_valid0 && valid1) ((valid1 = !1), (passing0 = [passing0, 3]));
          else {
            _valid0 && ((valid1 = !0), (passing0 = 3));
            let _errs10 = errors;
            if (data1 !== 'guidance') {
              let err8 = {
                instancePath: instancePath + '/handledBy',
                schemaPath: '#/properties/handledBy/oneOf/4/const',
                keyword: 'const',
                params: { allowedValue: 'guidance' },
              };
              (vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++);
            }
            var _valid0 = _errs10 === errors;
            _valid0 && valid1
              ? ((valid1 = !1), (passing0 = [passing0, 4]))
              : _valid0 && ((valid1 = !0), (passing0 = 4));
          }
        }
      }
      if (valid1) ((errors = _errs5), vErrors !== null && (_errs5 ? (vErrors.length = _errs5) : (vErrors = null)));
      else {
        let err9 = {
          instancePath: instancePath + '/handledBy',
          schemaPath: '#/properties/handledBy/oneOf',
          keyword: 'oneOf',
          params: { passingSchemas: passing0 },
        };
        (vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++);
      }
    }
    if (data.by !== void 0) {
      let data2 = data.by;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == 'string') {
            if (func5(data3) < 1) {
              let err10 = {
                instancePath: instancePath + '/by/' + i0,
                schemaPath: '#/properties/by/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
              };
              (vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++);
            }
          } else {
            let err11 = {
              instancePath: instancePath + '/by/' + i0,
              schemaPath: '#/properties/by/items/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            (vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++);
          }
        }
      } else {
        let err12 = {
          instancePath: instancePath + '/by',
          schemaPath: '#/properties/by/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        (vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++);
      }
    }
    data.why !== void 0 &&
      (validate106(data.why, {
        instancePath: instancePath + '/why',
        parentData: data,
        parentDataProperty: 'why',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors)),
        (errors = vErrors.length)));
  } else {
    let err13 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    (vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++);
  }
  return ((validate119.errors = vErrors), errors === 0);
}
validate119.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate104(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate104.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } };
      (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } };
      (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
    }
    if (data.number === void 0) {
      let err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'number' } };
      (vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++);
    }
    if (data.title === void 0) {
      let err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } };
      (vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++);
    }
    if (data.college === void 0) {
      let err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'college' },
      };
      (vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++);
    }
    if (data.issuedOn === void 0) {
      let err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'issuedOn' },
      };
      (vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++);
    }
    if (data.effectiveOn === void 0) {
      let err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'effectiveOn' },
      };
      (vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++);
    }
    if (data.parameters === void 0) {
      let err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'parameters' },
      };
      (vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++);
    }
    if (data.readings === void 0) {
      let err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'readings' },
      };
      (vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++);
    }
    if (data.articles === void 0) {
      let err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'articles' },
      };
      (vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++);
    }
    for (let key0 in data)
      if (!func1.call(schema34.properties, key0)) {
        let err10 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        (vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++);
      }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 != 'string') {
        let err11 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++);
      }
      let _errs4 = errors,
        valid1 = !1,
        passing0 = null,
        _errs5 = errors;
      if (data0 !== 'policy') {
        let err12 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/oneOf/0/const',
          keyword: 'const',
          params: { allowedValue: 'policy' },
        };
        (vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++);
      }
      var _valid0 = _errs5 === errors;
      if ((_valid0 && ((valid1 = !0), (passing0 = 0)), valid1))
        ((errors = _errs4), vErrors !== null && (_errs4 ? (vErrors.length = _errs4) : (vErrors = null)));
      else {
        let err13 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/oneOf',
          keyword: 'oneOf',
          params: { passingSchemas: passing0 },
        };
        (vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++);
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 == 'string') {
        if (!pattern3.test(data1)) {
          let err14 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9_-]+$' },
          };
          (vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++);
        }
      } else {
        let err15 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++);
      }
    }
    if (data.number !== void 0) {
      let data2 = data.number;
      if (typeof data2 == 'string') {
        if (func5(data2) < 1) {
          let err16 = {
            instancePath: instancePath + '/number',
            schemaPath: '#/properties/number/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          (vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++);
        }
      } else {
        let err17 = {
          instancePath: instancePath + '/number',
          schemaPath: '#/properties/number/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++);
      }
    }
    if (data.title !== void 0) {
      let data3 = data.title;
      if (typeof data3 == 'string') {
        if (func5(data3) < 1) {
          let err18 = {
            instancePath: instancePath + '/title',
            schemaPath: '#/properties/title/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          (vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++);
        }
      } else {
        let err19 = {
          instancePath: instancePath + '/title',
          schemaPath: '#/properties/title/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++);
      }
    }
    if (data.college !== void 0) {
      let data4 = data.college;
      if (typeof data4 == 'string') {
        if (func5(data4) < 1) {
          let err20 = {
            instancePath: instancePath + '/college',
            schemaPath: '#/properties/college/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          (vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++);
        }
      } else {
        let err21 = {
          instancePath: instancePath + '/college',
          schemaPath: '#/properties/college/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err21]) : vErrors.push(err21), errors++);
      }
    }
    if (data.issuedOn !== void 0) {
      let data5 = data.issuedOn;
      if (typeof data5 == 'string') {
        if (!formats0.test(data5)) {
          let err22 = {
            instancePath: instancePath + '/issuedOn',
            schemaPath: '#/properties/issuedOn/format',
            keyword: 'format',
            params: { format: 'date' },
          };
          (vErrors === null ? (vErrors = [err22]) : vErrors.push(err22), errors++);
        }
      } else {
        let err23 = {
          instancePath: instancePath + '/issuedOn',
          schemaPath: '#/properties/issuedOn/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err23]) : vErrors.push(err23), errors++);
      }
    }
    if (data.effectiveOn !== void 0) {
      let data6 = data.effectiveOn;
      if (typeof data6 == 'string') {
        if (!formats0.test(data6)) {
          let err24 = {
            instancePath: instancePath + '/effectiveOn',
            schemaPath: '#/properties/effectiveOn/format',
            keyword: 'format',
            params: { format: 'date' },
          };
          (vErrors === null ? (vErrors = [err24]) : vErrors.push(err24), errors++);
        }
      } else {
        let err25 = {
          instancePath: instancePath + '/effectiveOn',
          schemaPath: '#/properties/effectiveOn/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err25]) : vErrors.push(err25), errors++);
      }
    }
    if (data.parameters !== void 0) {
      let data7 = data.parameters;
      if (data7 && typeof data7 == 'object' && !Array.isArray(data7))
        for (let key1 in data7)
          validate105(data7[key1], {
            instancePath: instancePath + '/parameters/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
            parentData: data7,
            parentDataProperty: key1,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors)),
            (errors = vErrors.length));
      else {
        let err26 = {
          instancePath: instancePath + '/parameters',
          schemaPath: '#/properties/parameters/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        (vErrors === null ? (vErrors = [err26]) : vErrors.push(err26), errors++);
      }
    }
    if (data.readings !== void 0) {
      let data9 = data.readings;
      if (data9 && typeof data9 == 'object' && !Array.isArray(data9))
        for (let key2 in data9)
          validate111(data9[key2], {
            instancePath: instancePath + '/readings/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
            parentData: data9,
            parentDataProperty: key2,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors)),
            (errors = vErrors.length));
      else {
        let err27 = {
          instancePath: instancePath + '/readings',
          schemaPath: '#/properties/readings/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        (vErrors === null ? (vErrors = [err27]) : vErrors.push(err27), errors++);
      }
    }
    if (data.articles !== void 0) {
      let data11 = data.articles;
      if (data11 && typeof data11 == 'object' && !Array.isArray(data11))
        for (let key3 in data11)
          validate119(data11[key3], {
            instancePath: instancePath + '/articles/' + key3.replace(/~/g, '~0').replace(/\//g, '~1'),
            parentData: data11,
            parentDataProperty: key3,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors)),
            (errors = vErrors.length));
      else {
        let err28 = {
          instancePath: instancePath + '/articles',
          schemaPath: '#/properties/articles/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        (vErrors === null ? (vErrors = [err28]) : vErrors.push(err28), errors++);
      }
    }
  } else {
    let err29 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    (vErrors === null ? (vErrors = [err29]) : vErrors.push(err29), errors++);
  }
  return ((validate104.errors = vErrors), errors === 0);
}
validate104.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export { departmentGuard, pilotGuard, policyGuard };
