import nzh from 'nzh';
import { yuanToNumber, type Yuan } from '../model/yuan.js';

/** 金额大写: an amount as Chinese offices write it beside its figures (`壹仟叁佰伍拾元整`). */
export function amountInWords(amount: Yuan): string {
  return nzh.cn.toMoney(String(yuanToNumber(amount)), { outSymbol: false, forceZheng: true });
}
